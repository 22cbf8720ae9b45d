import type { Agreement } from "../agreement.ts";
import type { AxisItem } from "./axis.ts";

/**
 * How two items of an axis stand to each other. Nested ones count a party in common, so that what
 * they "share" says nothing about two sides meeting.
 */
export type Standing = "same" | "nested" | "apart";

/** Which agreements each two items of an axis share; symmetric, an item's own on the diagonal. */
export interface LinkMatrix {
  readonly axis: readonly AxisItem[];
  at(row: number, column: number): readonly Agreement[];
  standing(row: number, column: number): Standing;
  /** The most that any two items apart share. */
  readonly most: number;
}

const none: readonly Agreement[] = [];

/**
 * Counts once, by agreement, so that the cost grows with the parties of each and not with the
 * square of the axis.
 */
export function linkMatrix(
  agreements: readonly Agreement[],
  axis: readonly AxisItem[],
): LinkMatrix {
  const counting = new Map<string, number[]>();
  axis.forEach(({ reach }, index) => {
    for (const id of reach) counting.set(id, [...(counting.get(id) ?? []), index]);
  });

  const shared = new Map<number, Agreement[]>();
  for (const agreement of agreements) {
    const items = [...new Set(agreement.parties.flatMap(({ id }) => counting.get(id) ?? []))];
    for (const row of items) {
      for (const column of items) {
        const key = row * axis.length + column;
        const list = shared.get(key);
        if (list) list.push(agreement);
        else shared.set(key, [agreement]);
      }
    }
  }

  const standing = (row: number, column: number): Standing => {
    const [a, b] = [axis[row], axis[column]];
    if (a === undefined || b === undefined || row === column) return "same";
    const [fewer, more] = a.reach.size < b.reach.size ? [a.reach, b.reach] : [b.reach, a.reach];
    for (const id of fewer) if (more.has(id)) return "nested";
    return "apart";
  };

  let most = 0;
  for (const [key, { length }] of shared) {
    const isApart = standing(Math.floor(key / axis.length), key % axis.length) === "apart";
    if (isApart && length > most) most = length;
  }

  return {
    axis,
    at: (row, column) => shared.get(row * axis.length + column) ?? none,
    standing,
    most,
  };
}

/**
 * The step of a five-step lightness scale: 0 for nothing, 5 for the most. While the most is five or
 * less every number has a step of its own, so that a difference of one can be seen.
 */
export function shadeOf(count: number, most: number): 0 | 1 | 2 | 3 | 4 | 5 {
  if (count === 0) return 0;
  const step = most <= 1 ? 3 : Math.round(1 + (4 * (Math.min(count, most) - 1)) / (most - 1));
  return step <= 1 ? 1 : step === 2 ? 2 : step === 3 ? 3 : step === 4 ? 4 : 5;
}
