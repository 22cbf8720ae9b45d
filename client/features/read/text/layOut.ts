import type { Chapter, Passage, Source } from "../passage.ts";

/** A line of the source: the sentences in it, in order. */
export interface Paragraph {
  readonly line: number;
  readonly passages: readonly Passage[];
}

/** A chapter with its paragraphs. */
export interface LaidOutChapter {
  /** Null for what stands before the first chapter. */
  readonly chapter: Chapter | null;
  readonly paragraphs: readonly Paragraph[];
}

/** The passages of a source under its chapters, in order; chapters that hold none are left out. */
export function layOut(
  { chapters }: Pick<Source, "chapters">,
  passages: readonly Passage[],
): readonly LaidOutChapter[] {
  const ordered = chapters.toSorted((a, b) => a.line - b.line);
  const laidOut = new Map<Chapter | null, Map<number, Passage[]>>();
  for (const passage of passages) {
    const chapter = ordered.findLast(({ line }) => line <= passage.line) ?? null;
    const lines = laidOut.get(chapter) ?? new Map<number, Passage[]>();
    laidOut.set(chapter, lines);
    lines.set(passage.line, [...(lines.get(passage.line) ?? []), passage]);
  }
  return [...laidOut].map(([chapter, lines]) => ({
    chapter,
    paragraphs: [...lines].map(([line, inLine]) => ({ line, passages: inLine })),
  }));
}
