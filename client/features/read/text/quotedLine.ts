import type { Passage } from "../passage.ts";

/** A stretch of a source's line, and the passages that cite it. */
export interface QuotedStretch {
  /** The source's own words; null where no passage cites them, which then are not known here. */
  readonly text: string | null;
  readonly passages: readonly string[];
}

/**
 * A line of the source put together from its passages' quotes. Where passages overlap, the words
 * stand once and belong to each of them.
 */
export function quotedLine(
  passages: readonly Pick<Passage, "id" | "start" | "end" | "quote">[],
): readonly QuotedStretch[] {
  const quoted = passages.filter(({ quote }) => quote !== null);
  const ends = [...new Set(quoted.flatMap(({ start, end }) => [start, end]))].toSorted(
    (a, b) => a - b,
  );
  return ends.slice(0, -1).map((from, index) => {
    const to = ends[index + 1] ?? from;
    const citing = quoted.filter(({ start, end }) => start <= from && to <= end);
    const [first] = citing;
    return {
      text: first?.quote?.slice(from - first.start, to - first.start) ?? null,
      passages: citing.map(({ id }) => id),
    };
  });
}
