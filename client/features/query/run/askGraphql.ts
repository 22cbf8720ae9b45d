import { isJsonMap, type Json, type Query } from "../../../workbench/query.ts";
import {
  askingStatements,
  type RanStatement,
  statementsIn,
} from "../../../workbench/statements.ts";
import { type Failure, type FailureCode, failureOf, readFailure } from "./failure.ts";

/** What the API answers: data, and why some of it may be missing. */
export interface GraphqlAnswer {
  readonly data: Json | null;
  /** What it asked of the database for this, in the order in which it began. */
  readonly statements: readonly RanStatement[];
  readonly failure: Failure | null;
  /** Milliseconds from asking to the whole answer. */
  readonly ms: number;
}

/** Runs a GraphQL operation. Aborting ends it on the server, too, and throws. */
export async function askGraphql(query: Query, signal: AbortSignal): Promise<GraphqlAnswer> {
  const start = performance.now();
  const since = (): number => Math.round(performance.now() - start);
  try {
    const response = await fetch("/graphql", { ...askingStatements(query), signal });
    const answer: Json = await response.json();
    if (!isJsonMap(answer)) throw new TypeError("The API answered with no JSON object.");
    const errors = Array.isArray(answer["errors"]) ? answer["errors"] : [];
    const { data = null } = answer;
    const isWhole = response.ok && errors.length === 0;
    return {
      data,
      statements: statementsIn(answer),
      failure: isWhole ? null : failureFrom(errors),
      ms: since(),
    };
  } catch (error) {
    if (signal.aborted) throw error;
    return { data: null, statements: [], failure: failureOf("OFFLINE"), ms: since() };
  }
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
