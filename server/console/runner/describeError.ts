import { DatabaseUnavailableError } from "#server/database/errors.ts";
import { ReadFailure } from "#server/database/readFailures.ts";
import { type Failure, QueryFailure } from "../failure.ts";
import { consoleLimits } from "../limits.ts";

/** What a client is told of an error; undefined where it says nothing that concerns them. */
export function describeError(error: unknown): Failure | undefined {
  if (error instanceof QueryFailure) return error.failure;
  if (error instanceof ReadFailure) return describeReadFailure(error);
  // Our own deadlines; what Neo4j itself does not answer is a ReadFailure.
  if (error instanceof DatabaseUnavailableError) return tooLong;
  // The stack's end, met while a value was taken apart: the driver and JSON go into each level.
  if (error instanceof RangeError) return tooDeep;
  return undefined;
}

export const tooLong: Failure = {
  code: "TIMEOUT",
  title: "The query took too long",
  message: `A query may take ${consoleLimits.planningTime / 1000} s to plan and ${consoleLimits.runningTime / 1000} s to run.`,
  advice: "Start from fewer entities, bound the length of paths, or add a LIMIT.",
};

const tooDeep: Failure = {
  code: "DATABASE",
  title: "A value nests too deeply",
  message: "A row holds lists or maps within one another by the thousand, which nobody can read.",
  advice: "Return the inner values by themselves.",
};

function describeReadFailure({ reason, message, place }: ReadFailure): Failure {
  switch (reason) {
    case "syntax":
      return { code: "SYNTAX", title: "Neo4j cannot read this", message, ...place };
    case "parameters":
      return {
        code: "PARAMETERS",
        title: "A parameter is missing",
        message,
        advice: "Give every parameter that the query names a value.",
      };
    case "access":
      return {
        code: "REFUSED",
        layer: "database",
        title: "The query does not only read",
        message,
        advice: "Only what reads the graph may run here.",
      };
    case "memory":
      return {
        code: "MEMORY",
        title: "The query needs too much memory",
        message: "The database stopped it before it could take the memory of others.",
        advice: "Collect less at once: filter earlier, aggregate, or add a LIMIT before collect().",
      };
    case "timeout":
      return tooLong;
    case "terminated":
      return {
        code: "CANCELLED",
        title: "The query was stopped",
        message: "Somebody ended it in the database.",
        advice: "Run it again.",
      };
    case "unavailable":
      return {
        code: "UNAVAILABLE",
        title: "The database is not answering",
        message,
        advice: "Try again in a moment.",
      };
    default:
      return { code: "DATABASE", title: "Neo4j could not run this", message, ...place };
  }
}
