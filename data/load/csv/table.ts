import { statSync } from "node:fs";
import { join } from "node:path";
import { InvalidFileError, type Problem } from "#data/ontology/problem.ts";
import { IdTable } from "../compact/idTable.ts";
import { Numbers } from "../compact/numbers.ts";
import { Row } from "../row.ts";
import { checkWidth, type Columns, type Header, readHeader } from "./header.ts";
import { type CsvRecord, readRecords } from "./readRecords.ts";
import { readRecordsAt } from "./readRecordsAt.ts";
import { misplacedQuote, splitCells } from "./splitCells.ts";

const quoteInCell = `A quotation mark stands in the middle of a cell of this row; the rest of the file was not read. Put the whole cell in quotation marks and write those inside twice ("").`;

/** The tables of a dataset, by their files. */
export type TableFile = "passages.csv" | "entities.csv" | "shorthand.csv" | "relations.csv";

/**
 * A CSV file whose first line names its columns. Its rows stay in the file: what is kept of each is
 * where it begins and its id, so that it can be found and read again.
 */
export class Table {
  /** Its name in the dataset's folder. */
  readonly file: TableFile;
  /** The ids of its rows, by their numbers; those of a table without ids are empty. */
  readonly ids = new IdTable();
  readonly #path: string;
  readonly #columns: Columns;
  readonly #offsets = new Numbers("large");
  readonly #lines = new Numbers("small");
  #header: Header | undefined;
  #isWhole = false;

  constructor(folder: string, file: TableFile, columns: Columns) {
    this.file = file;
    this.#path = join(folder, file);
    this.#columns = columns;
  }

  /** How many rows were read. */
  get size(): number {
    return this.#offsets.length;
  }

  /** How many rows the file seems to have, judged by those that were read; always more than these. */
  get expectedSize(): number {
    if (this.size === 0) return 1;
    const read = this.#offsets.at(this.size - 1) + 1;
    return Math.max(this.size + 1, Math.round((this.size * statSync(this.#path).size) / read));
  }

  /** False where part of the file could not be read, so that what is missing here may stand there. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** The line of the file at which a row begins, from 1. */
  lineOf(index: number): number {
    return this.#lines.at(index);
  }

  /** Reads the file for the first time, saying what is wrong with its form; never throws for that. */
  async *read(report: (problem: Problem) => void): AsyncGenerator<Row[]> {
    try {
      for await (const rows of this.#parse(report)) {
        for (const { row, offset } of rows) {
          this.#offsets.push(offset);
          this.#lines.push(row.line);
          this.ids.add(row.code("id"));
        }
        yield rows.map(({ row }) => row);
      }
      this.#isWhole = this.#header?.hasAllRequired === true;
    } catch (error) {
      if (!(error instanceof InvalidFileError)) throw error;
      for (const problem of error.problems) report(problem);
    }
  }

  /** The rows once more, in their order. @throws InvalidFileError where the file has changed since */
  async *rows(): AsyncGenerator<Row[]> {
    for await (const rows of this.#parse(() => {})) yield rows.map(({ row }) => row);
  }

  /** Some rows once more, in the order of their numbers as given. @throws as `rows` */
  rowsAt(indexes: readonly number[]): Row[] {
    const header = this.#header;
    if (header === undefined || indexes.length === 0) return [];
    const offsets = indexes.map((index) => this.#offsets.at(index));
    return readRecordsAt(this.#path, this.file, offsets).map((text, at) => {
      const index = indexes[at] ?? 0;
      const place = { file: this.file, line: this.#lines.at(index), index };
      const cells = splitCells(text);
      return new Row(place, header.places, cells === misplacedQuote ? [] : cells, text);
    });
  }

  /** One row once more. @throws as `rows`, RangeError if there is no such row */
  rowAt(index: number): Row {
    const [row] = this.rowsAt([index]);
    if (row === undefined) throw new RangeError(`${this.file} has no row ${index}.`);
    return row;
  }

  async *#parse(
    report: (problem: Problem) => void,
  ): AsyncGenerator<{ row: Row; offset: number }[]> {
    let header: Header | undefined;
    let index = 0;
    for await (const records of readRecords(this.#path, this.file)) {
      const rows: { row: Row; offset: number }[] = [];
      for (const record of records) {
        const cells = this.#cellsOf(record);
        // Spreadsheets leave empty rows and empty trailing columns behind.
        if (cells.every((cell) => cell === "" || cell.trim() === "")) continue;
        if (header === undefined) {
          // A comment that a spreadsheet has put into quotation marks.
          if (cells[0]?.startsWith("#") === true) continue;
          header = readHeader(this.file, record, cells, this.#columns);
          this.#header ??= header;
          for (const problem of header.problems) report(problem);
          continue;
        }
        const place = { file: this.file, line: record.line, index: index++ };
        const row = new Row(place, header.places, cells, record.text);
        const problem = checkWidth(header, cells, row);
        if (problem !== undefined) report(problem);
        rows.push({ row, offset: record.offset });
      }
      yield rows;
    }
    if (header === undefined) throw this.#empty();
  }

  #cellsOf({ text, line }: CsvRecord): string[] {
    const cells = splitCells(text);
    if (cells !== misplacedQuote) return cells;
    throw new InvalidFileError([{ file: this.file, line, column: 1, message: quoteInCell }]);
  }

  #empty(): InvalidFileError {
    const columns = this.#columns.required.join(", ");
    const message = `is empty; its first line must name the columns ${columns}.`;
    return new InvalidFileError([{ file: this.file, line: 0, column: 0, message }]);
  }
}
