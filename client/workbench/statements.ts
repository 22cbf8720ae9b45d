import type { Json, Query } from "./query.ts";

interface Told {
  readonly extensions?: {
    readonly statements?: readonly {
      readonly name: string;
      readonly text: string;
      readonly parameters: Readonly<Record<string, Json>>;
    }[];
  };
}

/** A statement that the server ran for an operation, as a query of its own. */
export interface RanStatement extends Query {
  readonly language: "cypher";
  /** What the server calls it. */
  readonly name: string;
}

/** Asks an operation again, and the server which statements it runs for it; each once. */
export async function statementsOf(
  { text, parameters }: Query,
  signal: AbortSignal,
): Promise<readonly RanStatement[]> {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      query: text,
      variables: parameters,
      extensions: { statements: true },
    }),
    signal,
  });
  const { extensions }: Told = await response.json();
  const seen = new Set<string>();
  return (extensions?.statements ?? []).flatMap((statement) => {
    const key = JSON.stringify(statement);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ language: "cypher" as const, ...statement }];
  });
}
