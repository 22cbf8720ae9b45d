/** A list of numbers that grows, in a few bytes each. */
export class Numbers {
  #values: Uint32Array | Float64Array;
  #length = 0;

  /** @param holds integers from 0 to 2^32 - 1, or to 2^53 - 1 */
  constructor(holds: "small" | "large") {
    this.#values = holds === "small" ? new Uint32Array(64) : new Float64Array(64);
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger =
        this.#values instanceof Uint32Array
          ? new Uint32Array(this.#length * 2)
          : new Float64Array(this.#length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = value;
  }

  /** @throws RangeError beyond the end */
  at(index: number): number {
    const value = index < this.#length ? this.#values[index] : undefined;
    if (value === undefined) throw new RangeError(`There is no number ${index}.`);
    return value;
  }

  set(index: number, value: number): void {
    if (index >= this.#length) throw new RangeError(`There is no number ${index}.`);
    this.#values[index] = value;
  }
}
