import { closeSync, openSync, writeSync } from "node:fs";

/** Characters that are kept back and written at once. */
const chunk = 1 << 20;

/** A row by its columns; one that is left out is an empty cell. */
export type Cells<Column extends string> = {
  readonly [Name in Column]?: string | number | undefined;
};

/** A CSV file in the writing, of any length: what has been added does not stay in memory. */
export class TableFile<Column extends string> {
  readonly #columns: readonly Column[];
  readonly #file: number;
  #waiting = "";

  /** @throws if the file is there already, or cannot be made */
  constructor(path: string, columns: readonly Column[]) {
    this.#columns = columns;
    this.#file = openSync(path, "wx");
    this.#waiting = `${columns.join(",")}\n`;
  }

  add(row: Cells<Column>): void {
    this.#waiting += `${this.#columns.map((column) => cell(row[column])).join(",")}\n`;
    if (this.#waiting.length >= chunk) this.#write();
  }

  end(): void {
    this.#write();
    closeSync(this.#file);
  }

  #write(): void {
    writeSync(this.#file, this.#waiting);
    this.#waiting = "";
  }
}

function cell(value: string | number | undefined): string {
  const text = value === undefined ? "" : String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
