/** Something that an editor has to say of a place in its text. */
export interface Hint {
  /** UTF-16 offsets; the end is exclusive. */
  readonly from: number;
  readonly to: number;
  readonly severity: "error" | "warning";
  readonly message: string;
  /** What to write there instead, where that is plain. */
  readonly instead: string | null;
}

/** A hint that can be acted on from outside the editor. */
export interface LiveHint extends Hint {
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly goThere: () => void;
  readonly apply: () => void;
}

/** The word at a place that is given as line and column from 1, for an error that names a point. */
export function wordAt(
  text: string,
  line: number,
  column: number,
): { readonly from: number; readonly to: number } {
  const lines = text.split("\n");
  const row = Math.min(Math.max(line, 1), lines.length);
  const start = lines.slice(0, row - 1).reduce((sum, one) => sum + one.length + 1, 0);
  const length = lines[row - 1]?.length ?? 0;
  const from = start + Math.min(Math.max(column - 1, 0), length);
  const word = /^[\p{L}\p{N}\p{Pc}$]+/u.exec(text.slice(from));
  if (word) return { from, to: from + word[0].length };
  // At the end of a text there is nothing to underline but what came before.
  return from < text.length ? { from, to: from + 1 } : { from: Math.max(0, from - 1), to: from };
}
