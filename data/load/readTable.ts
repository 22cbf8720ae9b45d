import { CsvError, parse } from "csv-parse/sync";
import { InvalidFileError, type Problem } from "#data/ontology/problem.ts";
import { nearest } from "./nearest.ts";
import { Row } from "./row.ts";

/** The columns of a table. */
export interface Columns {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** What could be read of a table, and what is wrong with its form. */
export interface Table {
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
  /** False where the rest of the file could not be read, so that what is missing here may stand there. */
  readonly isWhole: boolean;
}

interface CsvRecord {
  readonly record: readonly string[];
  readonly raw: string;
}

/** Reads CSV whose first line names the columns; `text` has LF line ends. */
export function readTable(text: string, file: string, columns: Columns): Table {
  const { records, unreadable } = readRecords(text, file);
  const [header, ...rest] = withLines(records);
  if (header === undefined) {
    const message = `is empty; its first line must name the columns ${columns.required.join(", ")}.`;
    return {
      rows: [],
      problems: [...unreadable, { file, line: 0, column: 0, message }],
      isWhole: false,
    };
  }

  const names = header.record.map((name) => name.trim());
  const headerRow = new Row(
    file,
    header.line,
    new Map(names.map((_, index) => [String(index), index])),
    names,
    header.raw,
  );
  const problems = [...unreadable, ...checkHeader(names, headerRow, columns)];
  const places = new Map<string, number>();
  for (const [index, name] of names.entries())
    if (name !== "" && !places.has(name)) places.set(name, index);

  const rows: Row[] = [];
  for (const { record, raw, line } of rest) {
    // Spreadsheets leave empty rows and empty trailing columns behind.
    if (record.every((cell) => cell.trim() === "")) continue;
    const row = new Row(file, line, places, record, raw);
    problems.push(...checkWidth(record, names, row));
    rows.push(row);
  }
  const hasColumns = columns.required.every((name) => places.has(name));
  return { rows, problems, isWhole: hasColumns && unreadable.length === 0 };
}

function readRecords(text: string, file: string) {
  const records: CsvRecord[] = [];
  const unreadable: Problem[] = [];
  try {
    parse(text, {
      info: true,
      raw: true,
      relax_column_count: true,
      record_delimiter: "\n",
      on_record: (found: unknown) => {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the form that `info` and `raw` give, which the types leave out
        records.push(found as CsvRecord);
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = 1 + records.reduce((feeds, { raw }) => feeds + countLineFeeds(raw), 0);
    unreadable.push({ file, line, column: 1, message: describeCsvError(error.code) });
  }
  return { records, unreadable };
}

function describeCsvError(code: string): string {
  switch (code) {
    case "CSV_QUOTE_NOT_CLOSED":
      return "A quotation mark opens in this row and never closes; the rest of the file was not read. Close it, or write it twice if it belongs to the text.";
    case "CSV_INVALID_CLOSING_QUOTE":
    case "INVALID_OPENING_QUOTE":
      return `A quotation mark stands in the middle of a cell of this row; the rest of the file was not read. Put the whole cell in quotation marks and write those inside twice ("").`;
    default:
      return `This row cannot be read (${code}), nor the rest of the file.`;
  }
}

function withLines(records: readonly CsvRecord[]): (CsvRecord & { line: number })[] {
  let line = 1;
  return records.map((found) => {
    const placed = { ...found, line };
    line += countLineFeeds(found.raw);
    return placed;
  });
}

function countLineFeeds(text: string): number {
  return text.split("\n").length - 1;
}

function checkHeader(names: readonly string[], row: Row, columns: Columns): Problem[] {
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

function checkWidth(record: readonly string[], names: readonly string[], row: Row): Problem[] {
  const extra = record.findIndex(
    (cell, index) => cell.trim() !== "" && (names[index] ?? "") === "",
  );
  if (extra !== -1) {
    const message = `The row has ${record.length} cells and the first line names ${names.filter((name) => name !== "").length} columns; a cell with a comma in it must stand in quotation marks.`;
    return [row.problem("", message)];
  }
  if (record.length < names.length && names[record.length] !== "") {
    const message = `The row has ${record.length} cells and the first line names ${names.length} columns; keep the commas of empty cells.`;
    return [row.problem("", message)];
  }
  return [];
}

/** Reads a table that may be missing or broken as a whole. */
export function tableOrProblems(read: () => Table): Table {
  try {
    return read();
  } catch (error) {
    if (error instanceof InvalidFileError)
      return { rows: [], problems: error.problems, isWhole: false };
    throw error;
  }
}
