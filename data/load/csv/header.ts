import type { Problem } from "#data/ontology/problem.ts";
import { nearest } from "../nearest.ts";
import { Row } from "../row.ts";
import type { CsvRecord } from "./readRecords.ts";

/** The columns of a table. */
export interface Columns {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** The line of a table that names its columns. */
export interface Header {
  /** In their order; empty where a spreadsheet left a column without a name. */
  readonly names: readonly string[];
  /** Where each column stands; of two with one name the first. */
  readonly places: ReadonlyMap<string, number>;
  readonly hasAllRequired: boolean;
  readonly problems: readonly Problem[];
}

export function readHeader(
  file: string,
  { line, text }: CsvRecord,
  cells: readonly string[],
  columns: Columns,
): Header {
  const names = cells.map((name) => name.normalize("NFKC").trim());
  const numbered = new Map(names.map((_, index) => [String(index), index]));
  const row = new Row({ file, line, index: 0 }, numbered, names, text);
  const places = new Map<string, number>();
  for (const [index, name] of names.entries()) {
    if (name !== "" && !places.has(name)) places.set(name, index);
  }
  return {
    names,
    places,
    hasAllRequired: columns.required.every((name) => places.has(name)),
    problems: checkNames(names, row, columns),
  };
}

function checkNames(names: readonly string[], row: Row, columns: Columns): Problem[] {
  const known = [...columns.required, ...columns.optional];
  const problems: Problem[] = [];
  for (const [index, name] of names.entries()) {
    if (name === "") continue;
    if (names.indexOf(name) < index) {
      problems.push(
        row.problem(String(index), `The column "${name}" stands here a second time; keep one.`),
      );
    } else if (!known.includes(name)) {
      const meant = nearest(name, known);
      const advice =
        meant === undefined ? `the columns are ${known.join(", ")}` : `did you mean "${meant}"`;
      const end = meant === undefined ? "." : "?";
      problems.push(row.problem(String(index), `There is no column "${name}"; ${advice}${end}`));
    }
  }
  for (const name of columns.required) {
    if (names.includes(name)) continue;
    problems.push(row.problem("0", `The column "${name}" is missing; add it to the first line.`));
  }
  return problems;
}

/** Whether a row has the cells that the first line says. */
export function checkWidth(
  { names }: Header,
  cells: readonly string[],
  row: Row,
): Problem | undefined {
  const named = () => names.filter((name) => name !== "").length;
  for (const [index, cell] of cells.entries()) {
    if ((names[index] ?? "") !== "" || cell.trim() === "") continue;
    return row.problem(
      "",
      `The row has ${cells.length} cells and the first line names ${named()} columns; a cell with a comma in it must stand in quotation marks.`,
    );
  }
  if (cells.length >= names.length || names[cells.length] === "") return undefined;
  return row.problem(
    "",
    `The row has ${cells.length} cells and the first line names ${names.length} columns; keep the commas of empty cells.`,
  );
}
