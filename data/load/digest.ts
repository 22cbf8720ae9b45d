import { hash } from "node:crypto";

/** Sixteen hexadecimal digits that stand for a value; the order of an object's keys matters. */
export function digest(value: unknown): string {
  return hash("sha256", JSON.stringify(value), "hex").slice(0, 16);
}

/** What the digests of a set of rows come to, whatever their order. */
export class DigestSum {
  #high = 0;
  #low = 0;

  add(one: string): void {
    const low = this.#low + Number.parseInt(one.slice(8), 16);
    const carry = low > 0xffffffff ? 1 : 0;
    this.#low = low >>> 0;
    this.#high = (this.#high + Number.parseInt(one.slice(0, 8), 16) + carry) >>> 0;
  }

  toString(): string {
    return `${this.#high}:${this.#low}`;
  }
}
