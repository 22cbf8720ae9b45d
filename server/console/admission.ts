import { z } from "zod";
import { QueryFailure } from "./failure.ts";
import { consoleLimits } from "./limits.ts";
import type { Reason } from "./words/reason.ts";

/** What a client sends. */
export const queryRequest = z.strictObject({
  query: z.string(),
  parameters: z.record(z.string(), z.unknown()).default({}),
  /** Only plans the query and answers with the plan. */
  explain: z.boolean().default(false),
});

export type QueryRequest = z.output<typeof queryRequest>;

/** Literals and comments, whose brackets are none, then brackets. One that never closes is no literal. */
const literalOrBracket =
  /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`]|``)*`|\/\/[^\r\n]*|\/\*.*?\*\/|[()[\]{}]/gs;

/**
 * The layer that looks at a text before anything reads it as Cypher: what passes cannot exhaust the
 * parsers, ours or Neo4j's, and reads the same to both.
 * @throws QueryFailure
 */
export function admitText(text: string): void {
  const bytes = Buffer.byteLength(text);
  if (bytes > consoleLimits.textBytes) throw refused({ is: "textTooLong", bytes });
  const escape = text.search(/\\u/i);
  if (escape !== -1) {
    throw refused({ is: "unicodeEscape" }, { clause: "\\u", ...placeOf(text, escape) });
  }
  let depth = 0;
  for (const { 0: found, index } of text.matchAll(literalOrBracket)) {
    if ("([{".includes(found)) depth += 1;
    else if (")]}".includes(found)) depth = Math.max(0, depth - 1);
    if (depth <= consoleLimits.bracketDepth) continue;
    throw refused({ is: "tooManyBrackets" }, { clause: found, ...placeOf(text, index) });
  }
}

/** Line and column, from 1, of an index in UTF-16 units. */
export function placeOf(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function refused(
  reason: Reason,
  where: { readonly clause?: string; readonly line?: number; readonly column?: number } = {},
): QueryFailure {
  return new QueryFailure({ code: "REFUSED", layer: "admission", ...where, reason });
}
