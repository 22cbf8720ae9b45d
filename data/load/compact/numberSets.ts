import { Numbers } from "./numbers.ts";

/** A set of numbers for each row, all of them in one list. */
export class NumberSets {
  readonly #members = new Numbers("small");
  readonly #ends = new Numbers("small");

  /** Adds the next row's set; negative numbers are left out. */
  push(members: readonly number[]): void {
    const sorted = members.length < 2 ? members : members.toSorted((a, b) => a - b);
    for (const member of sorted) if (member >= 0) this.#members.push(member);
    this.#ends.push(this.#members.length);
  }

  has(row: number, member: number): boolean {
    let [low, high] = [row === 0 ? 0 : this.#ends.at(row - 1), this.#ends.at(row)];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const found = this.#members.at(middle);
      if (found === member) return true;
      if (found < member) low = middle + 1;
      else high = middle;
    }
    return false;
  }
}
