import { Numbers } from "./numbers.ts";
import { Slots } from "./slots.ts";

/**
 * Which row first said something, by a digest of 64 bits of what was said. That two of a million
 * different texts share one is less likely than one in ten million.
 */
export class FirstSeen {
  readonly #slots = new Slots();
  readonly #checks = new Numbers("small");
  readonly #rows = new Numbers("small");

  /** Notes that `row` says a text, and gives the first row that said it; -1 if it is the first. */
  add(text: string, row: number): number {
    const { hash, check } = digestOf(text);
    const first = this.#find(hash, check);
    if (first !== -1) return first;
    this.#slots.add(hash, this.#rows.length);
    this.#checks.push(check);
    this.#rows.push(row);
    return -1;
  }

  /** The first row that said a text; -1 if none did. */
  find(text: string): number {
    const { hash, check } = digestOf(text);
    return this.#find(hash, check);
  }

  #find(hash: number, check: number): number {
    const entry = this.#slots.find(hash, (index) => this.#checks.at(index) === check);
    return entry === -1 ? -1 : this.#rows.at(entry);
  }
}

/** Two independent hashes of 32 bits (cyrb53). */
function digestOf(text: string): { hash: number; check: number } {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return { hash: a >>> 0, check: b >>> 0 };
}
