import {
  type Completion,
  type CompletionContext,
  type CompletionResult,
  snippetCompletion,
} from "@codemirror/autocomplete";
import { expectedAt } from "./contextAt.ts";
import { functions, keywords } from "./language.ts";
import { vocabularyFacet } from "./mode.ts";
import { readCypher } from "./read.ts";
import type { Term } from "./vocabulary.ts";

function termCompletion({ id, name, count }: Term, type: string): Completion {
  const detail = [name, count === null ? "" : String(count)].filter(Boolean).join(" · ");
  return { label: id, detail, type, boost: count === null ? -1 : 0 };
}

const words: readonly Completion[] = [
  ...keywords.map((keyword) => ({ label: keyword, type: "keyword" })),
  ...functions.map(({ name, takes }) =>
    snippetCompletion(`${name}(\${})`, { label: name, detail: takes, type: "function", boost: -1 }),
  ),
];

/** What may be written at the cursor: names of the loaded graph first, then Cypher's own words. */
export function completeCypher(context: CompletionContext): CompletionResult | null {
  const word = context.matchBefore(/\$?[\p{L}\p{N}\p{Pc}]*/u);
  const from = word?.from ?? context.pos;
  const text = context.state.doc.toString();
  const {
    kinds,
    relationKinds,
    procedures,
    functions: dotted,
    propertiesOf,
  } = context.state.facet(vocabularyFacet);
  const expected = expectedAt(text, from);
  const isEmpty = from === context.pos;
  const result = (
    options: readonly Completion[],
    validFor = /^\$?[\p{L}\p{N}\p{Pc}]*$/u,
  ): CompletionResult => ({ from, options, validFor });

  switch (expected.what) {
    case "kind":
      return result(kinds.map((term) => termCompletion(term, "class")));
    case "relationKind":
      return result(relationKinds.map((term) => termCompletion(term, "interface")));
    case "anyKind":
      return result([
        ...kinds.map((term) => termCompletion(term, "class")),
        ...relationKinds.map((term) => termCompletion(term, "interface")),
      ]);
    case "property":
      return result(
        propertiesOf(expected.of).map((label, index) => ({
          label,
          type: "property",
          // In the order of the documentation, not of the alphabet: id and name come first.
          boost: -index,
        })),
      );
    case "parameter":
      return result(
        readCypher(text)
          .parameters.map((name) => `$${name}`)
          .filter((label) => label !== text.slice(from, context.pos))
          .map((label) => ({ label, type: "variable" })),
      );
    case "procedure":
      return result(
        procedures.map((label) => ({ label, type: "function" })),
        /^[\w.]*$/,
      );
    case "any":
      if (isEmpty && !context.explicit) return null;
      return result([
        ...dotted.map((label) => ({ label, type: "function", boost: -2 })),
        ...[...new Set(expected.variables)].map((label) => ({ label, type: "variable", boost: 2 })),
        ...words,
      ]);
    case "nothing":
      return null;
    default:
      return expected satisfies never;
  }
}
