import type { Reading } from "../editor/cypher/read.ts";
import type { ParameterType } from "./parameter.ts";

/** What a Cypher parameter most likely is. */
export interface Guess {
  readonly type: ParameterType;
  /** For entities: the kinds that the pattern names, if any. */
  readonly kinds: readonly string[];
}

/** What a parameter most likely is, by what stands before it; of several places the first that tells. */
export function guess(name: string, reading: Reading): Guess {
  const guesses = reading.tokens.flatMap(({ kind, text }, index) =>
    kind === "parameter" && text.replaceAll("`", "") === `$${name}` ? guessAt(index, reading) : [],
  );
  return guesses.find(({ type }) => type !== "text") ?? { type: "text", kinds: [] };
}

function guessAt(index: number, { tokens, mentions }: Reading): Guess {
  const owner = tokens[index - 2];
  const sign = tokens[index - 1]?.text ?? "";
  const called = owner?.text ?? "";
  if (/^(?:LIMIT|SKIP)$/i.test(sign)) return { type: "integer", kinds: [] };
  if (/^(?:id|from|to)$/.test(called)) {
    const mention = mentions.find(({ from }) => from === owner?.from);
    const kinds = (called === "id" && mention?.of?.kinds) || [];
    if (/^IN$/i.test(sign)) return { type: "entities", kinds };
    if (sign === ":" || sign === "=") return { type: "entity", kinds };
  }
  if (/^IN$/i.test(sign)) return { type: "json", kinds: [] };
  const isFigure = /(?:Year|Number|Count|line|start|end)$/.test(called);
  return { type: isFigure ? "integer" : "text", kinds: [] };
}
