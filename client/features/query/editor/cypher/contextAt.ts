import { tokensOf } from "./lexer.ts";
import { type Binding, nameOf, readCypher, type Reading } from "./read.ts";

/** What may be written at a place of a query. */
export type Expected =
  | { readonly what: "kind" | "relationKind" | "anyKind" | "parameter" | "procedure" }
  | { readonly what: "property"; readonly of: Binding | null }
  | { readonly what: "any"; readonly variables: readonly string[] }
  | { readonly what: "nothing" };

/** What may be written where the word at `from` begins; `text` is the whole query. */
export function expectedAt(text: string, from: number): Expected {
  const around = tokensOf(text).find((token) => token.from < from && from < token.to);
  if (around?.kind === "string" || around?.kind === "comment") return { what: "nothing" };
  if (text[from] === "$") return { what: "parameter" };
  const reading = readCypher(text.slice(0, from));
  const last = reading.tokens.at(-1);
  const earlier = reading.tokens.at(-2);
  const top = reading.open.at(-1);
  const isJoin = last !== undefined && ":|&!".includes(last.text);

  if (top?.part === "kinds" && top.role === "entity") return { what: "kind" };
  if (top?.part === "kinds" && top.role === "relation") return { what: "relationKind" };
  if (last?.text === ".") return afterDot(text, reading);
  if (top?.role === "properties" && (last?.text === "{" || last?.text === ","))
    return { what: "property", of: top.owner };
  if (isJoin && earlier?.kind === "name" && top?.role !== "properties" && top?.role !== "plain") {
    const of = reading.bindings.get(nameOf(earlier))?.of;
    if (of === undefined) return { what: "anyKind" };
    return { what: of === "entity" ? "kind" : "relationKind" };
  }
  if (last?.text.toUpperCase() === "CALL") return { what: "procedure" };
  return { what: "any", variables: [...reading.bindings.keys(), ...reading.aliases] };
}

/** After `variable.`, or after a dot in the braces of `variable {.name}`. */
function afterDot(text: string, { tokens, open, aliases }: Reading): Expected {
  const owner = tokens.at(-2);
  const top = open.at(-1);
  // Its pattern may stand further down, as in RETURN written before MATCH is finished.
  const { bindings } = readCypher(text);
  const variable =
    owner?.kind === "name" ? nameOf(owner) : top?.role === "projection" ? top.variable : null;
  if (variable === null) return { what: "nothing" };
  return {
    what: "property",
    of: aliases.has(variable) ? null : (bindings.get(variable) ?? null),
  };
}
