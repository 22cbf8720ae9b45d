import type { IdTable } from "./idTable.ts";
import { Numbers } from "./numbers.ts";

/** Which passages each relation cites, and the way back. */
export class Citations {
  readonly #passages: IdTable;
  readonly #cited = new Numbers("small");
  readonly #ends = new Numbers("small");

  constructor(passages: IdTable) {
    this.#passages = passages;
  }

  /** Adds what the next relation cites. */
  push(passages: readonly string[]): void {
    for (const id of passages) this.#cited.push(this.#passages.find(id));
    this.#ends.push(this.#cited.length);
  }

  /**
   * The relations that cite each passage, by their numbers: a function of the passage's number.
   * @param order the relations' numbers, in the order in which a passage is to name them
   */
  byPassage(order: Uint32Array): (passage: number) => Uint32Array {
    const begins = new Uint32Array(this.#passages.size + 1);
    for (let at = 0; at < this.#cited.length; at++) increase(begins, this.#cited.at(at) + 1, 1);
    for (let passage = 0; passage < this.#passages.size; passage++) {
      increase(begins, passage + 1, begins[passage] ?? 0);
    }
    const next = begins.slice();
    const citing = new Uint32Array(this.#cited.length);
    for (const relation of order) {
      const start = relation === 0 ? 0 : this.#ends.at(relation - 1);
      for (let at = start; at < this.#ends.at(relation); at++) {
        const passage = this.#cited.at(at);
        citing[next[passage] ?? 0] = relation;
        increase(next, passage, 1);
      }
    }
    return (passage) => citing.subarray(begins[passage], begins[passage + 1]);
  }
}

function increase(numbers: Uint32Array, index: number, by: number): void {
  numbers[index] = (numbers[index] ?? 0) + by;
}
