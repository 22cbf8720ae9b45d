import type { LoadedRow } from "./loadedRows.ts";
import type { StoredPart } from "./storedPart.ts";
import type { StoredRow } from "./storedGraph.ts";

const [missing, same, changed] = [0, 1, 2];
/** Ids named of each group and change; the rest are counted. */
const named = 3;

export type Change = "added" | "changed" | "removed";

/** How many rows of a group change so, and the ids of some. */
export interface Tally {
  readonly group: string;
  readonly change: Change;
  readonly count: number;
  readonly examples: readonly string[];
}

/** How one sort of rows differs from what is loaded of it. */
export class Difference<Stored extends StoredRow> {
  readonly part: StoredPart<Stored>;
  readonly #states: Uint8Array;
  readonly #tallies = new Map<string, Tally & { count: number; examples: string[] }>();
  #loaded = 0;

  constructor(part: StoredPart<Stored>) {
    this.part = part;
    this.#states = new Uint8Array(part.size);
  }

  /** Compares a row that is loaded; `added` is known once all of them have been. */
  compare(loaded: LoadedRow): void {
    this.#loaded++;
    const index = this.#find(loaded);
    if (index === -1) {
      this.#count(loaded.group, "removed", loaded.id);
    } else if (this.part.hashOf(index) === loaded.hash) {
      this.#states[index] = same;
    } else {
      this.#states[index] = changed;
      this.#count(loaded.group, "changed", loaded.id);
    }
  }

  /** All that is loaded has been compared: the rest of ours is new. */
  end(): void {
    for (const [index, state] of this.#states.entries()) {
      if (state === missing) this.#countNew(index);
    }
  }

  /** By group and change. */
  get tallies(): readonly Tally[] {
    return [...this.#tallies.values()];
  }

  countOf(change: Change): number {
    return this.tallies.reduce(
      (sum, tally) => sum + (tally.change === change ? tally.count : 0),
      0,
    );
  }

  /** How many rows were loaded. */
  get loaded(): number {
    return this.#loaded;
  }

  get unchanged(): number {
    return this.part.size - this.countOf("added") - this.countOf("changed");
  }

  /** The numbers of the rows to write, in the order of their ids. */
  *toWrite(): Generator<number> {
    if (this.countOf("added") + this.countOf("changed") === 0) return;
    for (const index of this.part.ids.inOrder()) {
      if (this.#states[index] !== same) yield index;
    }
  }

  isAdded(index: number): boolean {
    return this.#states[index] === missing;
  }

  /** Whether a row that is loaded is none of ours any more. */
  isGone(loaded: LoadedRow): boolean {
    return this.#find(loaded) === -1;
  }

  /** Whether a row that is loaded is ours and stands there as it should. */
  isSame(loaded: LoadedRow): boolean {
    const index = this.#find(loaded);
    return index !== -1 && this.#states[index] === same;
  }

  #find({ group, id }: LoadedRow): number {
    const index = this.part.ids.find(id);
    return index !== -1 && this.part.groupOf(index) === group ? index : -1;
  }

  #countNew(index: number): void {
    const group = this.part.groupOf(index);
    const tally = this.#tallyOf(group, "added");
    tally.count++;
    if (tally.examples.length < named) tally.examples.push(this.part.ids.at(index));
  }

  #count(group: string, change: Change, id: string): void {
    const tally = this.#tallyOf(group, change);
    tally.count++;
    if (tally.examples.length < named) tally.examples.push(id);
  }

  #tallyOf(group: string, change: Change) {
    const key = `${group} ${change}`;
    const known = this.#tallies.get(key);
    if (known !== undefined) return known;
    const fresh = { group, change, count: 0, examples: [] };
    this.#tallies.set(key, fresh);
    return fresh;
  }
}
