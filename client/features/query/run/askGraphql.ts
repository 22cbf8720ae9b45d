import { isJsonMap, type Json, type Query } from "../../../workbench/query.ts";
import { type Failure, type FailureCode, failureOf, readFailure } from "./failure.ts";

/** A Cypher statement that the API ran for an operation. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly parameters: Query["parameters"];
}

/** What the API answers: data, and why some of it may be missing. */
export interface GraphqlAnswer {
  readonly data: Json | null;
  /** What it asked of the database for this, in the order in which it began. */
  readonly statements: readonly Statement[];
  readonly failure: Failure | null;
  /** Milliseconds from asking to the whole answer. */
  readonly ms: number;
}

/** Runs a GraphQL operation. Aborting ends it on the server, too, and throws. */
export async function askGraphql(
  { text, parameters }: Query,
  signal: AbortSignal,
): Promise<GraphqlAnswer> {
  const start = performance.now();
  const since = (): number => Math.round(performance.now() - start);
  try {
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
    const answer: unknown = await response.json();
    if (!isJsonMap(answer)) throw new TypeError("The API answered with no JSON object.");
    const errors = Array.isArray(answer["errors"]) ? answer["errors"] : [];
    const { data = null, extensions } = answer;
    const isWhole = response.ok && errors.length === 0;
    return {
      data,
      statements: statementsIn(extensions),
      failure: isWhole ? null : failureFrom(errors),
      ms: since(),
    };
  } catch (error) {
    if (signal.aborted) throw error;
    return { data: null, statements: [], failure: failureOf("OFFLINE"), ms: since() };
  }
}

function statementsIn(extensions: Json | undefined): readonly Statement[] {
  if (extensions === undefined || !isJsonMap(extensions)) return [];
  const { statements } = extensions;
  if (!Array.isArray(statements)) return [];
  return statements
    .filter(isJsonMap)
    .flatMap(({ name, text, parameters }) =>
      typeof name === "string" && typeof text === "string"
        ? [{ name, text, parameters: isJsonMap(parameters) ? parameters : {} }]
        : [],
    );
}

const meanings: Readonly<Record<string, FailureCode>> = {
  GRAPHQL_PARSE_FAILED: "SYNTAX",
  GRAPHQL_VALIDATION_FAILED: "SYNTAX",
  BAD_USER_INPUT: "PARAMETERS",
  TIMEOUT: "TIMEOUT",
  DEADLINE_EXCEEDED: "TIMEOUT",
  SERVICE_UNAVAILABLE: "UNAVAILABLE",
};

/** The first error says where and which; the others follow it in the message. */
function failureFrom(errors: readonly Json[]): Failure {
  const known = errors.filter(isJsonMap);
  const { extensions, locations } = known[0] ?? {};
  const { code, requestId } = isJsonMap(extensions) ? extensions : {};
  const place: unknown = Array.isArray(locations) ? locations[0] : null;
  return readFailure({
    ...(isJsonMap(place) ? place : {}),
    code: meanings[typeof code === "string" ? code : ""] ?? "UNEXPECTED",
    message: known
      .flatMap(({ message }) => (typeof message === "string" ? message : []))
      .join("\n"),
    requestId,
  });
}
