import { Numbers } from "./numbers.ts";
import { Slots } from "./slots.ts";

const segmentSize = 1024 * 1024;
/** Bytes of an id that are kept; what differs only beyond them is taken for the same. */
const longest = 4096;
const lengthBytes = 2;

/**
 * The ids of a table by the numbers of their rows, and back. Ids are kept as bytes outside the heap:
 * a million of them take about 60 MB, where a Map of strings takes twice that and slows every
 * garbage collection.
 */
export class IdTable {
  readonly #segments: Buffer[] = [];
  #used = segmentSize;
  /** Where each id begins: segment × size + place. */
  readonly #places = new Numbers("large");
  readonly #slots = new Slots();
  readonly #key = Buffer.alloc(longest + 4);
  #keyLength = 0;

  get size(): number {
    return this.#places.length;
  }

  /** Adds the next row's id, and gives the number of the first row that has it. */
  add(id: string): number {
    const index = this.size;
    const hash = this.#readKey(id);
    this.#store();
    const first = this.#slots.find(hash, this.#isKey);
    if (first !== -1) return first;
    this.#slots.add(hash, index);
    return index;
  }

  /** The number of the first row with an id; -1 if there is none. */
  find(id: string): number {
    return this.#slots.find(this.#readKey(id), this.#isKey);
  }

  has(id: string): boolean {
    return this.find(id) !== -1;
  }

  /** The id of a row. */
  at(index: number): string {
    const { segment, start, length } = this.#place(index);
    return segment.toString("utf8", start, start + length);
  }

  /** Every id, in the order of the rows. */
  *ids(): Generator<string> {
    for (let index = 0; index < this.size; index++) yield this.at(index);
  }

  /** The numbers of the rows, in the order of their ids. */
  inOrder(): Uint32Array {
    return Uint32Array.from({ length: this.size }, (_, index) => index).toSorted(this.#compare);
  }

  #readKey(id: string): number {
    this.#keyLength = this.#key.write(id.length > longest ? id.slice(0, longest) : id, 0, longest);
    // FNV-1a
    let hash = 0x811c9dc5;
    for (let index = 0; index < this.#keyLength; index++) {
      hash = Math.imul(hash ^ (this.#key[index] ?? 0), 0x01000193);
    }
    return hash >>> 0;
  }

  #store(): void {
    if (this.#used + lengthBytes + this.#keyLength > segmentSize) {
      this.#segments.push(Buffer.alloc(segmentSize));
      this.#used = 0;
    }
    const segment = this.#segments.at(-1);
    if (segment === undefined) return;
    this.#places.push((this.#segments.length - 1) * segmentSize + this.#used);
    segment.writeUInt16LE(this.#keyLength, this.#used);
    this.#key.copy(segment, this.#used + lengthBytes, 0, this.#keyLength);
    this.#used += lengthBytes + this.#keyLength;
  }

  #place(index: number): { segment: Buffer; start: number; length: number } {
    const place = this.#places.at(index);
    const segment = this.#segments[Math.floor(place / segmentSize)];
    if (segment === undefined) throw new RangeError(`There is no row ${index}.`);
    const start = place % segmentSize;
    return { segment, start: start + lengthBytes, length: segment.readUInt16LE(start) };
  }

  readonly #isKey = (index: number): boolean => {
    const { segment, start, length } = this.#place(index);
    if (length !== this.#keyLength) return false;
    for (let at = 0; at < length; at++) if (segment[start + at] !== this.#key[at]) return false;
    return true;
  };

  readonly #compare = (a: number, b: number): number => {
    const [one, other] = [this.#place(a), this.#place(b)];
    const shorter = Math.min(one.length, other.length);
    for (let at = 0; at < shorter; at++) {
      const difference =
        (one.segment[one.start + at] ?? 0) - (other.segment[other.start + at] ?? 0);
      if (difference !== 0) return difference;
    }
    return one.length - other.length;
  };
}
