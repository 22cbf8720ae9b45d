import { Digests } from "./compact/digests.ts";
import type { IdTable } from "./compact/idTable.ts";
import { Words } from "./compact/words.ts";
import { ChangedFileError } from "./errors.ts";
import type { StoredRow } from "./storedGraph.ts";

/**
 * The rows that a graph stores of one sort: all its passages, say. What is kept of each is its id,
 * its group and its digest; the rest is read again when it is written.
 */
export class StoredPart<Stored extends StoredRow> {
  readonly ids: IdTable;
  readonly #groups = new Words();
  readonly #digests = new Digests();
  readonly #read: (indexes: readonly number[]) => Stored[];

  /** @param ids of all rows; `read` gives some of them, by their numbers */
  constructor(ids: IdTable, read: (indexes: readonly number[]) => Stored[]) {
    this.ids = ids;
    this.#read = read;
  }

  get size(): number {
    return this.ids.size;
  }

  /** Takes note of the next row, in the order of `ids`. */
  note({ group, hash }: Stored): void {
    this.#groups.push(group);
    this.#digests.push(hash);
  }

  groupOf(index: number): string {
    return this.#groups.at(index);
  }

  hashOf(index: number): string {
    return this.#digests.at(index);
  }

  /** Some rows in full. @throws ChangedFileError if they are no longer those that were checked */
  rows(indexes: readonly number[]): Stored[] {
    const rows = this.#read(indexes);
    const isSame = indexes.every((index, at) => rows[at]?.hash === this.hashOf(index));
    if (isSame) return rows;
    throw new ChangedFileError("The dataset's files changed while they were loaded; load again.");
  }
}
