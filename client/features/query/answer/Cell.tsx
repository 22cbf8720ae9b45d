import { useState } from "react";
import { useOntology } from "../../../api/useOntology.ts";
import { explorationStore } from "../../../exploration/store.ts";
import { useLanguage } from "../../../i18n/language.ts";
import { inLanguage } from "../../../i18n/names.ts";
import { kindColour } from "../../../ui/kindColour.ts";
import { Mark } from "../../../ui/Mark.tsx";
import type { Json } from "../../../workbench/query.ts";
import { useWords } from "../useWords.ts";
import { useIds } from "./useIds.ts";
import { type Properties, readValue, type Value } from "./value.ts";

/** How many items of a list stand unfolded. */
const itemsShown = 3;
/** How much of a long text stands unfolded, in characters. */
const textShown = 160;

type Of<Is extends Value["is"]> = Extract<Value, { readonly is: Is }>;

/** A value of an answer: entities and relations by name, nested values folded. */
export function Cell({ json }: { readonly json: Json }) {
  const words = useWords();
  const value = readValue(json, useIds());
  switch (value.is) {
    case "nothing":
      return <span className="cell-nothing">{words.table.nothing}</span>;
    case "text":
      return <Text text={value.text} />;
    case "number":
      return <span className="cell-number">{value.text}</span>;
    case "truth":
      return <span>{String(value.value)}</span>;
    case "entity":
      return <EntityName entity={value} />;
    case "relation":
      return <RelationName relation={value} />;
    case "other":
      return <Folded label={value.label} entries={value.properties} />;
    case "path":
      return <Path steps={value.steps} />;
    case "list":
      return <List items={value.items} />;
    case "map":
      return <Folded label={words.table.keys(keyCount(value.entries))} entries={value.entries} />;
    default:
      return value satisfies never;
  }
}

function keyCount(entries: Properties): number {
  return Object.keys(entries).filter((key) => key !== "__typename").length;
}

function Text({ text }: { readonly text: string }) {
  const words = useWords();
  const [isWhole, setWhole] = useState(false);
  const ids = useIds();
  if (ids.isEntity(text)) {
    return <EntityName entity={{ is: "entity", id: text, kind: null, properties: {} }} />;
  }
  const rest = text.length - textShown;
  if (isWhole || rest <= textShown / 4) return <span className="cell-text">{text}</span>;
  return (
    <span className="cell-text">
      {text.slice(0, textShown)}…{" "}
      <button type="button" className="cell-more" onClick={() => setWhole(true)}>
        {words.table.more(rest)}
      </button>
    </span>
  );
}

function EntityName({ entity }: { readonly entity: Of<"entity"> }) {
  const words = useWords();
  const language = useLanguage();
  const { entityKinds } = useOntology();
  const { id, properties } = entity;
  const { name, nameEn } = properties;
  const own = typeof name === "string" ? name : null;
  const english = typeof nameEn === "string" ? nameEn : null;
  const called =
    own === null && english === null
      ? id
      : inLanguage(language, own ?? english ?? id, english).text;
  const kind = entity.kind ?? kindFromId(id, entityKinds.keys());
  return (
    <button
      type="button"
      className="cell-name"
      aria-label={words.table.select(called)}
      onClick={() => explorationStore.getState().select({ of: "entities", ids: [id] })}
    >
      <Mark shape={entityKinds.get(kind)?.shape ?? ""} colour={kindColour(kind)} size={10} />
      {called}
    </button>
  );
}

/** An answer may hold no more of an entity than its id, which begins with its kind. */
function kindFromId(id: string, kinds: Iterable<string>): string {
  const prefix = id.slice(0, id.indexOf("/"));
  return [...kinds].find((kind) => kind.toLowerCase() === prefix.replaceAll("-", "")) ?? "";
}

function RelationName({ relation }: { readonly relation: Of<"relation"> }) {
  const words = useWords();
  const language = useLanguage();
  const { relationKinds } = useOntology();
  const kind = relationKinds.get(relation.kind ?? "");
  const called = kind
    ? inLanguage(language, kind.name, kind.nameEn).text
    : (relation.kind ?? relation.id);
  return (
    <button
      type="button"
      className="cell-name cell-relation"
      aria-label={words.table.select(called)}
      title={[relation.from, relation.to].filter((end) => end !== null).join(" → ")}
      onClick={() => explorationStore.getState().select({ of: "relations", ids: [relation.id] })}
    >
      {called}
    </button>
  );
}

/** Steps from end to end; the words between two entities are the relation's. */
function Path({ steps }: { readonly steps: readonly Json[] }) {
  return (
    <span className="cell-path">
      {steps.map((step, index) => (
        // A path's steps have no other name than their place in it.
        // oxlint-disable-next-line react/no-array-index-key
        <Cell key={index} json={step} />
      ))}
    </span>
  );
}

function List({ items }: { readonly items: readonly Json[] }) {
  const words = useWords();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? items : items.slice(0, itemsShown);
  const rest = items.length - shown.length;
  if (items.length === 0) return <span className="cell-nothing">{words.table.items(0)}</span>;
  return (
    <ul className="cell-list">
      {shown.map((item, index) => (
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>
          <Cell json={item} />
        </li>
      ))}
      {rest > 0 && (
        <li>
          <button type="button" className="cell-more" onClick={() => setWhole(true)}>
            {words.table.more(rest)}
          </button>
        </li>
      )}
    </ul>
  );
}

function Folded({ label, entries }: { readonly label: string; readonly entries: Properties }) {
  const [isOpen, setOpen] = useState(false);
  const listed = Object.entries(entries).filter(([key]) => key !== "__typename");
  if (listed.length === 0) return <span className="cell-nothing">{label}</span>;
  return (
    <div className="cell-map">
      <button
        type="button"
        className="cell-more"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? "▾" : "▸"} {label}
      </button>
      {isOpen ? (
        <dl>
          {listed.map(([key, json]) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>
                <Cell json={json} />
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <span className="cell-peek">{peek(listed)}</span>
      )}
    </div>
  );
}

/** What says most of a thing, where it has it. */
const telling = ["text", "title", "name", "form"];

/** The most telling of a map's values, or the first of them that fit on a line. */
function peek(entries: readonly (readonly [string, Json])[]): string {
  const plain = entries.flatMap(([key, value]) =>
    typeof value === "object" ? [] : [{ key, text: String(value) }],
  );
  const told = plain.filter(({ key }) => telling.includes(key));
  return (told.length > 0 ? told : plain)
    .map(({ text }) => text)
    .join(" · ")
    .slice(0, 80);
}
