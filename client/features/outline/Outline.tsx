import { type KeyboardEvent, type MouseEvent, useState } from "react";
import { useOntology } from "../../api/useOntology.ts";
import type { EntityFact } from "../../exploration/facts.ts";
import { explorationStore, useExploration } from "../../exploration/store.ts";
import { useLanguage } from "../../i18n/language.ts";
import { collator, inLanguage, nameIn } from "../../i18n/names.ts";
import { useText } from "../../i18n/text.ts";
import { kindColour } from "../../ui/kindColour.ts";
import { Mark } from "../../ui/Mark.tsx";
import { Ties } from "./Ties.tsx";
import "./outline.css";

type Column = "name" | "kind" | "relations";

/** The network as a table: the same entities, the same selection, for those who read rather than look. */
export function Outline() {
  const text = useText();
  const language = useLanguage();
  const { entityKinds } = useOntology();
  const sight = useExploration((state) => state.sight);
  const selection = useExploration((state) => state.selection);
  const [sortedBy, sortBy] = useState<Column>("kind");
  const selected = new Set(selection.of === "entities" ? selection.ids : []);

  const shownRelations = new Map<string, number>();
  for (const { from, to } of sight.relations) {
    for (const id of [from, to]) shownRelations.set(id, (shownRelations.get(id) ?? 0) + 1);
  }
  const relationsOf = (entity: EntityFact): number => shownRelations.get(entity.id) ?? 0;
  const kinds = [...entityKinds.keys()];
  const byName = (a: EntityFact, b: EntityFact): number =>
    collator.compare(nameIn(language, a), nameIn(language, b));
  const orders: Record<Column, (a: EntityFact, b: EntityFact) => number> = {
    name: byName,
    kind: (a, b) =>
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
      relationsOf(b) - relationsOf(a) ||
      byName(a, b),
    relations: (a, b) => relationsOf(b) - relationsOf(a) || byName(a, b),
  };
  const columns: [Column, string, string][] = [
    ["name", text.outline.name, text.outline.name],
    ["kind", text.outline.kind, text.outline.kind],
    ["relations", text.outline.relationsShort, text.outline.relations],
  ];

  return (
    <div className="outline">
      <table aria-label={text.outline.label}>
        <caption>
          {text.outline.label} <small>{sight.entities.length}</small>
        </caption>
        <thead>
          <tr>
            {columns.map(([column, label, full]) => (
              <th
                key={column}
                scope="col"
                aria-sort={
                  sortedBy === column
                    ? column === "relations"
                      ? "descending"
                      : "ascending"
                    : undefined
                }
              >
                <button
                  type="button"
                  title={text.outline.sortBy(full)}
                  onClick={() => sortBy(column)}
                >
                  {label}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sight.entities.toSorted(orders[sortedBy]).map((entity) => {
            const kind = entityKinds.get(entity.kind);
            const name = inLanguage(language, entity.name, entity.nameEn);
            return (
              <tr key={entity.id} aria-current={selected.has(entity.id) ? "true" : undefined}>
                <th scope="row">
                  <button
                    type="button"
                    lang={name.lang}
                    title={name.text}
                    aria-pressed={selected.has(entity.id)}
                    onClick={(event) => choose(entity.id, isForSeveral(event))}
                    onKeyDown={(event) => toggleBySpace(event, entity.id)}
                  >
                    <Mark shape={kind?.shape ?? ""} colour={kindColour(entity.kind)} size={11} />
                    <span>{name.text}</span>
                  </button>
                </th>
                <td>{nameIn(language, kind ?? { name: entity.kind, nameEn: null })}</td>
                <td>{relationsOf(entity)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {sight.agreementTies.length > 0 && <Ties />}
      {sight.entities.length === 0 && <p className="outline-none">{text.outline.none}</p>}
    </div>
  );
}

function choose(id: string, several: boolean): void {
  const { select, toggleSelected, moveCursor } = explorationStore.getState();
  if (several) toggleSelected(id);
  else select({ of: "entities", ids: [id] });
  moveCursor(id);
}

/** As on the canvas: with one of these keys a press adds to the selection. */
function isForSeveral({ shiftKey, ctrlKey, metaKey }: MouseEvent): boolean {
  return explorationStore.getState().selectsSeveral || shiftKey || ctrlKey || metaKey;
}

/** As on the canvas: Enter selects one, Space adds to the selection and takes from it. */
function toggleBySpace(event: KeyboardEvent, id: string): void {
  if (event.key !== " " || event.nativeEvent.isComposing) return;
  event.preventDefault();
  choose(id, true);
}
