import type { IdTable } from "./compact/idTable.ts";
import type { Plan } from "./plan.ts";

const [affected, settled] = [1, 2];

/** The passages whose list of relations that cite them may have to be written anew. */
export class Affected {
  readonly #ids: IdTable;
  readonly #marks: Uint8Array;

  /** After a load that was broken off nobody knows which: all of them. */
  constructor({ graph, isResumed }: Plan) {
    this.#ids = graph.nodes.Passage.ids;
    this.#marks = new Uint8Array(this.#ids.size);
    if (isResumed) this.#marks.fill(affected);
  }

  /** Relations that cite these came or went; one that is not there any more does not matter. */
  cited(passages: readonly string[]): void {
    for (const id of passages) {
      const index = this.#ids.find(id);
      if (index !== -1 && this.#marks[index] !== settled) this.#marks[index] = affected;
    }
  }

  /** These, by their numbers, were themselves written anew, with the list as it is to be. */
  settle(indexes: readonly number[]): void {
    for (const index of indexes) this.#marks[index] = settled;
  }

  /** Their numbers, some at a time. */
  *inPieces(size: number): Generator<number[]> {
    let piece: number[] = [];
    for (const [index, mark] of this.#marks.entries()) {
      if (mark !== affected) continue;
      piece.push(index);
      if (piece.length < size) continue;
      yield piece;
      piece = [];
    }
    if (piece.length > 0) yield piece;
  }
}
