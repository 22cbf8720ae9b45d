import { type KeyboardEvent, useMemo, useRef } from "react";
import { useOntology } from "../../api/useOntology.ts";
import type { EntityFact } from "../../exploration/facts.ts";
import { modalities } from "../../exploration/filters.ts";
import { explorationStore, useExploration } from "../../exploration/store.ts";
import { useLanguage } from "../../i18n/language.ts";
import { collator, inLanguage, nameIn } from "../../i18n/names.ts";
import { datesIn } from "../../i18n/periods.ts";
import { useText } from "../../i18n/text.ts";
import { MoreIcon } from "../../ui/icons.tsx";
import { kindColour } from "../../ui/kindColour.ts";
import { Mark } from "../../ui/Mark.tsx";
import { EntityMenu } from "../actions/EntityMenu.tsx";
import { Gap } from "./Gap.tsx";
import { type Column, Head } from "./Head.tsx";
import { useRowMenu } from "./RowMenu.tsx";
import { chooseEntity, isForSeveral, menuTarget } from "./selectRows.ts";
import { byBeginning, type Order, sorted, useSorting } from "./sorting.ts";
import { Ties } from "./Ties.tsx";
import { useRows } from "./useRows.ts";
import { useWords } from "./useWords.ts";
import "./outline.css";

type Name = "name" | "kind" | "period" | "progress" | "relations";

/** The network as a table: the same entities, the same selection, for those who read rather than look. */
export function EntityTable() {
  const text = useText();
  const words = useWords();
  const language = useLanguage();
  const { entityKinds } = useOntology();
  const sight = useExploration((state) => state.sight);
  const selection = useExploration((state) => state.selection);
  const scroller = useRef<HTMLDivElement>(null);
  const [sorting, sort] = useSorting<Name>("kind", ["relations"]);
  const counts = useMemo(() => shownRelations(sight.relations), [sight]);
  const orders = useOrders(counts);
  const entities = useMemo(
    () => sorted(sight.entities, orders[sorting.by], sorting.descending, orders.name),
    [sight, orders, sorting],
  );
  const keys = useMemo(() => entities.map(({ id }) => id), [entities]);
  const selected = new Set(selection.of === "entities" ? selection.ids : []);
  const rows = useRows(keys, scroller, selection.of === "entities" ? selection.ids[0] : undefined);
  const menu = useRowMenu<readonly string[]>((ids, close) => (
    <EntityMenu ids={ids} onClose={close} />
  ));

  const columns: readonly Column<Name>[] = [
    { name: "name", label: words.name },
    { name: "kind", label: words.kind },
    { name: "period", label: words.period, wide: true },
    { name: "progress", label: words.progress, wide: true },
    { name: "relations", label: words.countShort, full: words.count },
  ];
  const onKeyDown = (event: KeyboardEvent, id: string): void => {
    if (rows.walk(event) || event.nativeEvent.isComposing) return;
    if (event.key === " ") chooseEntity(id, true);
    else if (event.key === "a" && (event.ctrlKey || event.metaKey)) {
      explorationStore.getState().select({ of: "entities", ids: keys });
    } else return;
    event.preventDefault();
  };

  return (
    <div ref={scroller} className="outline">
      <table aria-label={words.entities} aria-rowcount={entities.length + 1}>
        <caption>
          {words.entities} <small>{entities.length}</small>
        </caption>
        <Head columns={columns} sorting={sorting} onSort={sort} />
        <tbody>
          {rows.drawn.map((index, at) => {
            const entity = entities[index];
            if (entity === undefined) return null;
            const { id } = entity;
            const kind = entityKinds.get(entity.kind);
            const name = inLanguage(language, entity.name, entity.nameEn);
            const tabIndex = rows.stop === id ? 0 : -1;
            const openMenu = (beside: Element): void =>
              menu.open(menuTarget("entities", id), beside);
            return [
              <Gap key={`before ${id}`} height={rows.gaps[at] ?? 0} />,
              <tr
                key={id}
                data-row={id}
                aria-rowindex={index + 2}
                aria-current={selected.has(id) ? "true" : undefined}
                onContextMenu={(event) => {
                  event.preventDefault();
                  openMenu(
                    event.currentTarget.querySelector(".of-menu button") ?? event.currentTarget,
                  );
                }}
              >
                <th scope="row">
                  <button
                    type="button"
                    lang={name.lang}
                    title={name.text}
                    tabIndex={tabIndex}
                    aria-pressed={selected.has(id)}
                    onFocus={() => rows.enter(id)}
                    onClick={(event) => chooseEntity(id, isForSeveral(event))}
                    onKeyDown={(event) => onKeyDown(event, id)}
                  >
                    <Mark shape={kind?.shape ?? ""} colour={kindColour(entity.kind)} size={11} />
                    <span>{name.text}</span>
                  </button>
                </th>
                <td>{nameIn(language, kind ?? { name: entity.kind, nameEn: null })}</td>
                <td className="wide">{entity.period && datesIn(language, entity.period)}</td>
                <td className="wide">{entity.status && text.modality[entity.status]}</td>
                <td className="figure">{counts.get(id) ?? 0}</td>
                <td className="of-menu">
                  <button
                    type="button"
                    aria-label={words.actionsOn(name.text)}
                    aria-haspopup="menu"
                    tabIndex={tabIndex}
                    onFocus={() => rows.enter(id)}
                    onClick={(event) => openMenu(event.currentTarget)}
                  >
                    <MoreIcon />
                  </button>
                </td>
              </tr>,
            ];
          })}
          <Gap height={rows.gaps.at(-1) ?? 0} />
        </tbody>
      </table>
      {sight.agreementTies.length > 0 && <Ties />}
      {entities.length === 0 && <p className="outline-none">{words.nothing}</p>}
      {menu.element}
    </div>
  );
}

/** How many relations in sight each entity has. */
function shownRelations(
  relations: readonly { readonly from: string; readonly to: string }[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { from, to } of relations) {
    for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** Names in pinyin order; kinds as the ontology has them, the best connected first. */
function useOrders(counts: ReadonlyMap<string, number>): Readonly<Record<Name, Order<EntityFact>>> {
  const language = useLanguage();
  const { entityKinds } = useOntology();
  return useMemo(() => {
    const places = new Map([...entityKinds.keys()].map((kind, index) => [kind, index]));
    const placeOf = ({ kind }: EntityFact): number => places.get(kind) ?? places.size;
    const count = ({ id }: EntityFact): number => counts.get(id) ?? 0;
    const stage = ({ status }: EntityFact): number => modalities.indexOf(status ?? "UNSTATED");
    return {
      name: (a, b) => collator.compare(nameIn(language, a), nameIn(language, b)),
      kind: (a, b) => placeOf(a) - placeOf(b) || count(b) - count(a),
      period: byBeginning,
      progress: (a, b) => stage(a) - stage(b),
      relations: (a, b) => count(a) - count(b),
    };
  }, [counts, entityKinds, language]);
}
