import type { Problem } from "#data/ontology/problem.ts";

/** Where in a table's file a row stands. */
export interface RowPlace {
  readonly file: string;
  /** The line of the file at which the record begins, from 1. */
  readonly line: number;
  /** Which row of its table it is, from 0. */
  readonly index: number;
}

/** One record of a table: its cells by the names of their columns, and where each stands in the file. */
export class Row {
  readonly file: string;
  readonly line: number;
  readonly index: number;
  readonly #columns: ReadonlyMap<string, number>;
  readonly #cells: readonly string[];
  readonly #texts: (string | undefined)[] = [];
  readonly #raw: string;

  /** @param raw the record as it stands in the file, quotes and separators included */
  constructor(
    place: RowPlace,
    columns: ReadonlyMap<string, number>,
    cells: readonly string[],
    raw: string,
  ) {
    this.file = place.file;
    this.line = place.line;
    this.index = place.index;
    this.#columns = columns;
    this.#cells = cells;
    this.#raw = raw;
  }

  /** The cell without the spaces around it; empty if the table does not have the column. */
  text(column: string): string {
    const index = this.#columns.get(column);
    if (index === undefined) return "";
    // Rules ask for the same cells again and again.
    return (this.#texts[index] ??= (this.#cells[index] ?? "").trim().normalize("NFC"));
  }

  /**
   * A cell that holds no prose (an id, a date, a number, a word of a fixed list), with full-width
   * characters read as those that they stand for: an input method leaves them behind.
   */
  code(column: string): string {
    const text = this.text(column);
    return isPlain(text) ? text : text.normalize("NFKC").trim();
  }

  /** The items of a cell that holds a list of prose, in order. */
  list(column: string): string[] {
    return items(this.text(column));
  }

  /** The items of a cell that holds a list of ids, in order. */
  codes(column: string): string[] {
    return items(this.code(column));
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

function items(text: string): string[] {
  if (text === "") return [];
  if (!text.includes(";")) return [text];
  return text
    .split(";")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 126) return false;
  return true;
}

/** Worked out again from the record's text, and only for a problem. */
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
  for (const part of list.split(/[;；,"\n]/)) {
    if (part.normalize("NFKC").trim() === item || part.trim() === item) {
      return from + part.length - part.trimStart().length;
    }
    from += part.length + 1;
  }
  return Math.max(0, list.indexOf(item));
}
