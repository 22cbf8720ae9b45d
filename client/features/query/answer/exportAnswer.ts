import { writeCsv } from "../../../files/csv.ts";
import type { Json, Query } from "../../../workbench/query.ts";
import type { Answer } from "../run/runStore.ts";
import type { Words } from "../words.en.ts";
import type { Table } from "./table.ts";
import { type Ids, type Properties, readValue } from "./value.ts";

/** What a file says of itself in its head. */
export interface Origin {
  readonly query: Query;
  readonly dataset: { readonly title: string; readonly version: string };
  /** Whether there were more rows than the file holds. */
  readonly isPart: boolean;
  /** The address that opens the query in the workbench. */
  readonly link: string;
}

/**
 * An answer as CSV, with lines above it that say which query gave it, on which data. A column of
 * entities becomes two: their ids and their names.
 */
export function answerCsv(table: Table, origin: Origin, ids: Ids, words: Words): string {
  const { query, dataset, isPart, link } = origin;
  const about = [
    words.csv.dataset(dataset.title, dataset.version),
    ...words.csv
      .query(query.text.trim())
      .split("\n")
      .map((line) => line.trimEnd()),
    words.csv.parameters(JSON.stringify(query.parameters)),
    words.csv.size(table.rows.length, isPart),
    words.csv.link(link),
  ];
  const columns = table.columns.map((name, at) => {
    const values = table.rows.map((row) => readValue(row[at] ?? null, ids));
    const isEntities =
      values.some(({ is }) => is === "entity") &&
      values.every(({ is }) => is === "entity" || is === "nothing");
    return { name, at, isEntities };
  });
  return writeCsv(
    about,
    columns.flatMap(({ name, isEntities }) =>
      isEntities ? [`${name}.id`, `${name}.name`] : [name],
    ),
    table.rows.map((row) =>
      columns.flatMap(({ at, isEntities }): readonly (string | number)[] => {
        const json = row[at] ?? null;
        return isEntities ? entityCells(json, ids) : [cellOf(json, ids)];
      }),
    ),
  );
}

function entityCells(json: Json, ids: Ids): readonly string[] {
  const value = readValue(json, ids);
  if (value.is !== "entity") return ["", ""];
  const { name } = value.properties;
  return [value.id, typeof name === "string" ? name : ""];
}

/** A value in one cell: entities by id, a list by its items, anything deeper as JSON. */
function cellOf(json: Json, ids: Ids): string | number {
  const value = readValue(json, ids);
  switch (value.is) {
    case "nothing":
      return "";
    case "text":
    case "number":
      return typeof json === "number" ? json : value.text;
    case "truth":
      return String(value.value);
    case "entity":
    case "relation":
      return value.id;
    case "list":
      return value.items.map((item) => cellOf(item, ids)).join("; ");
    case "path":
      return value.steps.map((step) => cellOf(step, ids)).join(" → ");
    case "map":
      return JSON.stringify(value.entries);
    case "other":
      return idOr(value.properties);
    default:
      return value satisfies never;
  }
}

function idOr(properties: Properties): string {
  const { id } = properties;
  return typeof id === "string" ? id : JSON.stringify(properties);
}

/** An answer as JSON, with the query that gave it and the data that it was asked of. */
export function answerJson(answer: Answer, { query, dataset, isPart, link }: Origin): string {
  const about = { dataset, ...query, isPart, link };
  const given =
    answer.language === "cypher"
      ? { columns: answer.columns, rows: answer.rows }
      : { data: answer.data };
  return `${JSON.stringify({ about, ...given }, null, 2)}\n`;
}
