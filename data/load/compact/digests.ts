import { Numbers } from "./numbers.ts";

/** The digests of rows, sixteen hexadecimal digits each, in eight bytes. */
export class Digests {
  readonly #high = new Numbers("small");
  readonly #low = new Numbers("small");

  push(digest: string): void {
    this.#high.push(Number.parseInt(digest.slice(0, 8), 16));
    this.#low.push(Number.parseInt(digest.slice(8), 16));
  }

  at(index: number): string {
    return hexadecimal(this.#high.at(index)) + hexadecimal(this.#low.at(index));
  }
}

function hexadecimal(half: number): string {
  return half.toString(16).padStart(8, "0");
}
