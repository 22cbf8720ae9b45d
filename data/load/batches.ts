import type { Difference } from "./difference.ts";
import { pause } from "./progress.ts";
import type { StoredRow } from "./storedGraph.ts";

/** Rows of one group that are written at once, with their numbers. */
export interface Batch<Stored> {
  readonly group: string;
  readonly indexes: readonly number[];
  readonly rows: readonly Stored[];
}

/** Rows that are read between two pauses, so that answers of the database are not kept waiting. */
const atOnce = 250;

/**
 * What is to be written, in batches of one group each. Rows come in the order of their ids, so that
 * indexes grow at one place at a time: on a server with little memory that decides how long it takes.
 */
export async function* batchesOf<Stored extends StoredRow>(
  difference: Difference<Stored>,
  size: number,
): AsyncGenerator<Batch<Stored>> {
  for (const indexes of pieces(difference, size)) {
    const rows: Stored[] = [];
    for (let start = 0; start < indexes.length; start += atOnce) {
      rows.push(...difference.part.rows(indexes.slice(start, start + atOnce)));
      await pause();
    }
    const group = difference.part.groupOf(indexes[0] ?? 0);
    yield { group, indexes, rows };
  }
}

function* pieces(difference: Difference<StoredRow>, size: number): Generator<number[]> {
  let piece: number[] = [];
  let group = "";
  for (const index of difference.toWrite()) {
    const own = difference.part.groupOf(index);
    if (piece.length === size || (piece.length > 0 && own !== group)) {
      yield piece;
      piece = [];
    }
    group = own;
    piece.push(index);
  }
  if (piece.length > 0) yield piece;
}
