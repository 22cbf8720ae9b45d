import type { Query } from "./query.ts";

/** A document of the client's own with its variables, as a query that can be shown and asked again. */
export function graphqlQuery(
  document: { toString(): string },
  parameters: Query["parameters"],
): Query {
  return { language: "graphql", text: tidy(document.toString()), parameters };
}

/** Without the indentation that the generator leaves before each operation and fragment. */
function tidy(text: string): string {
  return text.trim().replaceAll(/^ {4}(?=query|fragment)/gm, "");
}
