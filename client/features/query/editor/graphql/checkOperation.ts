import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  NoUnusedFragmentsRule,
  parse,
  specifiedRules,
  validate,
} from "graphql";
import { type Hint, wordAt } from "../hint.ts";

/** A half-written text has fragments that nothing uses yet; that is no news. */
const rules = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule);

/** What is wrong with an operation, by the schema that the server runs it against. */
export function checkOperation(text: string, schema: GraphQLSchema): readonly Hint[] {
  if (text.trim() === "") return [];
  let document: DocumentNode;
  try {
    document = parse(text);
  } catch (error) {
    return error instanceof GraphQLError ? [hintOf(text, error)] : [];
  }
  return validate(schema, document, rules).map((error) => hintOf(text, error));
}

function hintOf(text: string, { message, locations }: GraphQLError): Hint {
  const { line = 1, column = 1 } = locations?.[0] ?? {};
  const { from, to } = wordAt(text, line, column);
  // One suggestion can be taken; of several the reader must choose.
  const [, instead] = /Did you mean (?:the \w+ )?"([A-Za-z_]\w*)"\?$/.exec(message) ?? [];
  return { from, to, severity: "error", message, instead: instead ?? null };
}
