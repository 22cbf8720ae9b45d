/** The languages of the workbench. */
export type QueryLanguage = "cypher" | "graphql";

/** What JSON can say. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/** A query as it can be written down, sent and asked again: the text and the values it is given. */
export interface Query {
  readonly language: QueryLanguage;
  readonly text: string;
  /** Cypher's parameters or GraphQL's variables, by name without `$`. */
  readonly parameters: Readonly<Record<string, Json>>;
}

/** Whether something read from outside is a map of JSON values by name. */
export function isJsonMap(value: unknown): value is Readonly<Record<string, Json>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Two queries are one if they would be asked alike. */
export function isSameQuery(a: Query, b: Query): boolean {
  return (
    a.language === b.language &&
    a.text.trim() === b.text.trim() &&
    JSON.stringify(a.parameters) === JSON.stringify(b.parameters)
  );
}
