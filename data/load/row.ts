import type { Problem } from "#data/ontology/problem.ts";

/** One record of a table: its cells by the names of their columns, and where each stands in the file. */
export class Row {
  readonly file: string;
  /** The line of the file at which the record begins, from 1. */
  readonly line: number;
  readonly #columns: ReadonlyMap<string, number>;
  readonly #cells: readonly string[];
  readonly #raw: string;

  /** @param raw the record as it stands in the file, quotes and separators included */
  constructor(
    file: string,
    line: number,
    columns: ReadonlyMap<string, number>,
    cells: readonly string[],
    raw: string,
  ) {
    this.file = file;
    this.line = line;
    this.#columns = columns;
    this.#cells = cells;
    this.#raw = raw;
  }

  /** The cell without the spaces around it; empty if the table does not have the column. */
  text(column: string): string {
    const index = this.#columns.get(column);
    return index === undefined ? "" : (this.#cells[index] ?? "").trim().normalize("NFC");
  }

  /** The items of a cell that holds a list, in order. */
  list(column: string): string[] {
    return this.text(column)
      .split(";")
      .map((item) => item.trim())
      .filter((item) => item !== "");
  }

  has(column: string): boolean {
    return this.#columns.has(column);
  }

  /**
   * A problem at a cell; at the start of the row where the table does not have the column.
   * @param item what to point at within a cell that holds a list
   */
  problem(column: string, message: string, item = ""): Problem {
    const offset = cellOffset(this.#raw, this.#columns.get(column) ?? 0);
    const within = item === "" ? 0 : itemOffset(this.#raw.slice(offset), item);
    const before = this.#raw.slice(0, offset + within);
    const lineStart = before.lastIndexOf("\n") + 1;
    return {
      file: this.file,
      line: this.line + (before.match(/\n/g)?.length ?? 0),
      column: before.length - lineStart + 1,
      message,
    };
  }
}

/** Worked out again from the record's text, and only for a problem: the parser does not say it. */
function cellOffset(raw: string, index: number): number {
  let offset = 0;
  for (let cell = 0; cell < index; cell++) {
    let isQuoted = false;
    while (offset < raw.length && (isQuoted || raw[offset] !== ",")) {
      if (raw[offset] === '"') isQuoted = !isQuoted;
      offset++;
    }
    offset++;
  }
  return Math.min(raw[offset] === '"' ? offset + 1 : offset, raw.length);
}

/** Where an item begins in a list, and not where another begins with it. */
function itemOffset(list: string, item: string): number {
  let from = 0;
  for (const part of list.split(/[;,"\n]/)) {
    if (part.trim() === item) return from + part.indexOf(item);
    from += part.length + 1;
  }
  return Math.max(0, list.indexOf(item));
}
