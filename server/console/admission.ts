import { z } from "zod";
import { QueryFailure } from "./failure.ts";
import { consoleLimits } from "./limits.ts";

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
  if (bytes > consoleLimits.textBytes) {
    throw refused({
      title: "The query is too long",
      message: `The text has ${bytes} bytes, and ${consoleLimits.textBytes} are allowed.`,
      advice: "Pass long lists and texts as parameters.",
    });
  }
  const escape = text.search(/\\u/i);
  if (escape !== -1) {
    throw refused({
      clause: "\\u",
      title: "Unicode escapes are not allowed",
      message:
        "Neo4j turns \\u escapes into characters before it reads the text, inside comments and strings too, so that a query could be other than it looks.",
      ...placeOf(text, escape),
      advice: "Type the character itself, or pass it as a parameter.",
    });
  }
  let depth = 0;
  for (const { 0: found, index } of text.matchAll(literalOrBracket)) {
    if ("([{".includes(found)) depth += 1;
    else if (")]}".includes(found)) depth = Math.max(0, depth - 1);
    if (depth <= consoleLimits.bracketDepth) continue;
    throw refused({
      clause: found,
      title: "The query nests too deeply",
      message: `More than ${consoleLimits.bracketDepth} brackets are open here.`,
      ...placeOf(text, index),
      advice: "Take inner parts out into a WITH of their own.",
    });
  }
}

/** Line and column, from 1, of an index in UTF-16 units. */
export function placeOf(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function refused(failure: {
  readonly clause?: string;
  readonly title: string;
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
  readonly advice: string;
}): QueryFailure {
  return new QueryFailure({ code: "REFUSED", layer: "admission", ...failure });
}
