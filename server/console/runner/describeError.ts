import { DatabaseUnavailableError } from "#server/database/errors.ts";
import { ReadFailure } from "#server/database/readFailures.ts";
import { type Failure, QueryFailure } from "../failure.ts";

/** What a client is to be told of an error; undefined where it says nothing that concerns them. */
export function describeError(error: unknown): Failure | undefined {
  if (error instanceof QueryFailure) return error.failure;
  if (error instanceof ReadFailure) return describeReadFailure(error);
  // Our own deadlines; what Neo4j itself does not answer is a ReadFailure.
  if (error instanceof DatabaseUnavailableError) return tooLong;
  // The stack's end, met while a value was taken apart: the driver and JSON go into each level.
  if (error instanceof RangeError) return { code: "DATABASE", reason: { is: "valueTooDeep" } };
  return undefined;
}

export const tooLong: Failure = { code: "TIMEOUT", reason: { is: "tookTooLong" } };
export const rowTooLarge: Failure = { code: "MEMORY", reason: { is: "rowTooLarge" } };

function describeReadFailure({ reason, message, place }: ReadFailure): Failure {
  switch (reason) {
    case "syntax":
      return { code: "SYNTAX", reason: { is: "neo4jCannotRead", message }, ...place };
    case "parameters":
      return { code: "PARAMETERS", reason: missing(message) };
    case "access":
      return { code: "REFUSED", layer: "database", reason: { is: "neo4jRefuses", message } };
    case "memory":
      return { code: "MEMORY", reason: { is: "needsTooMuchMemory" } };
    case "timeout":
      return tooLong;
    case "terminated":
      return { code: "CANCELLED", reason: { is: "endedInDatabase" } };
    case "unavailable":
      return { code: "UNAVAILABLE", reason: { is: "databaseAway" } };
    default:
      return { code: "DATABASE", reason: { is: "neo4jCannotRun", message }, ...place };
  }
}

/** Neo4j names them so: `Expected parameter(s): a, b`. */
function missing(message: string): Failure["reason"] {
  const names = /^Expected parameter\(s\): (.+)$/.exec(message)?.[1]?.split(", ");
  return names === undefined
    ? { is: "neo4jCannotRun", message }
    : { is: "parametersMissing", names };
}
