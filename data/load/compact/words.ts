import { Numbers } from "./numbers.ts";

/** A word out of few for each row, such as its kind, in a few bytes each. */
export class Words {
  readonly #words: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #rows = new Numbers("small");

  push(word: string): void {
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.#words.push(word) - 1;
      this.#numbers.set(word, number);
    }
    this.#rows.push(number);
  }

  at(index: number): string {
    return this.#words[this.#rows.at(index)] ?? "";
  }
}
