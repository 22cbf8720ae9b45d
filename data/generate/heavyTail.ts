import type { Random } from "./random.ts";

/**
 * Picks items so that a few are picked very often: the first with the probability `topShare`, the
 * others with probabilities that fall as 1/2, 1/3, 1/4 …
 */
export class HeavyTail<Item> {
  readonly #items: readonly Item[];
  /** Where each item's stretch of the line ends. */
  readonly #ends: Float64Array;

  constructor(items: readonly Item[], topShare: number) {
    this.#items = items;
    const weights = items.map((_, place) => 1 / (place + 1));
    const others = weights.slice(1).reduce((sum, weight) => sum + weight, 0);
    weights[0] = others === 0 ? 1 : (topShare / (1 - topShare)) * others;
    let end = 0;
    this.#ends = Float64Array.from(weights, (weight) => (end += weight));
  }

  pick(random: Random): Item {
    const place = random.share() * (this.#ends.at(-1) ?? 0);
    let [low, high] = [0, this.#ends.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ends[middle] ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    const item = this.#items[low];
    if (item === undefined) throw new RangeError("Nothing to pick from.");
    return item;
  }

  /** Different items, as many as wanted or as there are. */
  pickSeveral(random: Random, count: number): Item[] {
    const picked = new Set<Item>();
    const wanted = Math.min(count, this.#items.length);
    while (picked.size < wanted) picked.add(this.pick(random));
    return [...picked];
  }
}
