import type { Token } from "../editor/cypher/lexer.ts";
import type { ParameterType } from "./parameter.ts";

/** What a Cypher parameter most likely is, by what stands before it where it is used first. */
export function guessType(name: string, tokens: readonly Token[]): ParameterType {
  const index = tokens.findIndex(
    ({ kind, text }) => kind === "parameter" && text.replaceAll("`", "") === `$${name}`,
  );
  const before = tokens.slice(Math.max(0, index - 4), index).map(({ text }) => text);
  const [owner = "", sign = ""] = before.slice(-2);
  if (/^(?:LIMIT|SKIP)$/i.test(sign)) return "integer";
  const isId = /^(?:id|from|to)$/.test(owner);
  if (/^IN$/i.test(sign)) return isId ? "entities" : "json";
  if (isId && (sign === ":" || sign === "=")) return "entity";
  if (/(?:Year|Number|Count|line|start|end)$/.test(owner)) return "integer";
  return "text";
}
