import { isJsonMap, type Json, type Query } from "./query.ts";

/** A statement that the server ran for an operation, as a query of its own. */
export interface RanStatement extends Query {
  readonly language: "cypher";
  /** What the server calls it. */
  readonly name: string;
}

/** A request to the API that is answered with the statements that it ran, too. */
export function askingStatements({ text, parameters }: Query): RequestInit {
  return {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      query: text,
      variables: parameters,
      extensions: { statements: true },
    }),
  };
}

/** The statements that an answer of the API says it ran, each once. */
export function statementsIn(answer: Json): readonly RanStatement[] {
  const extensions = isJsonMap(answer) ? answer["extensions"] : undefined;
  const told = isJsonMap(extensions) ? extensions["statements"] : undefined;
  const seen = new Set<string>();
  return (Array.isArray(told) ? told : []).flatMap((statement: Json) => {
    if (!isJsonMap(statement)) return [];
    const { name, text, parameters } = statement;
    const key = JSON.stringify(statement);
    if (typeof name !== "string" || typeof text !== "string" || seen.has(key)) return [];
    seen.add(key);
    return [
      { language: "cypher", name, text, parameters: isJsonMap(parameters) ? parameters : {} },
    ];
  });
}

/** Asks an operation again, and the server which statements it runs for it; each once. */
export async function statementsOf(
  query: Query,
  signal: AbortSignal,
): Promise<readonly RanStatement[]> {
  const response = await fetch("/graphql", { ...askingStatements(query), signal });
  const answer: Json = await response.json();
  return statementsIn(answer);
}
