import { Neo4jError } from "neo4j-driver";
import {
  DatabaseUnavailableError,
  DeadlockError,
  MemoryLimitError,
  NeedsRestartError,
  TooSlowError,
} from "./errors.ts";

const tooMuchMemory =
  /^Neo\.TransientError\.General\.(OutOfMemoryError|MemoryPoolOutOfMemoryError)$/;
/** Codes of work that Neo4j ended because its time was over, or because somebody asked for it. */
export const timedOut = /^Neo\.ClientError\.Transaction\.(TransactionTimedOut|Terminated$)/;
const signInRefused =
  /^Neo\.ClientError\.Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired)$/;
const away =
  /^(ServiceUnavailable|SessionExpired|Neo\.TransientError\..*|Neo\.ClientError\.Security\.AuthorizationExpired|Neo\.ClientError\.Database\.DatabaseNotFound)$/;

/** Codes of an error after which Neo4j takes no transaction more. */
const broken = /^Neo\.DatabaseError\.Transaction\.Transaction(StartFailed|CommitFailed|LogError)$/;

/** Codes of a write to a database that is only read, as Neo4j makes it when its disk is full. */
const readOnly =
  /^Neo\.ClientError\.General\.(WriteOnReadOnlyAccessDatabase|ForbiddenOnReadOnlyDatabase)$/;

/** What a caller is told while Neo4j is away. */
export const notAnswering = "Neo4j is not answering; try again in a moment.";

/**
 * Neo4j marks an exhausted memory limit as transient, and the driver would repeat such a statement
 * until its patience ends, exhausting the heap anew each time. Thrown from within a transaction
 * this error is final, because the driver does not know it.
 */
export function finalIfOutOfMemory(error: unknown): unknown {
  if (!(error instanceof Neo4jError) || !tooMuchMemory.test(error.code)) return error;
  return new MemoryLimitError(
    "The database refused the work because it needs more memory than one transaction may use; ask for less at once, or raise db.memory.transaction.max.",
    { cause: error },
  );
}

/** The error that the rest of the program understands, for one that the driver gave; others as they are. */
export function translated(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code } = error;
  if (tooMuchMemory.test(code)) return finalIfOutOfMemory(error);
  if (signInRefused.test(code)) {
    return unavailable(
      "Neo4j refuses the user name or password; check NEO4J_USERNAME and NEO4J_PASSWORD.",
      error,
    );
  }
  if (code.endsWith("DatabaseNotFound")) {
    return unavailable(
      "Neo4j has no such database, or it is not online; check NEO4J_DATABASE.",
      error,
    );
  }
  if (timedOut.test(code)) {
    return new TooSlowError("Neo4j did not finish in time; try again, or ask for less at once.", {
      cause: error,
    });
  }
  if (code === "Neo.TransientError.Transaction.DeadlockDetected") {
    return new DeadlockError("Another transaction was in the way; try again.", { cause: error });
  }
  if (broken.test(code)) {
    return new NeedsRestartError(
      "Neo4j could not write to its disk, which is probably full, and takes no more work until it is restarted: make room first. A managed Neo4j is restarted by itself; the log says more.",
      { cause: error },
    );
  }
  if (readOnly.test(code)) {
    return new NeedsRestartError(
      "Neo4j only reads this database, as when its disk, now or before, was full: make room and restart it. Where server.databases.read_only names the database, take it out there.",
      { cause: error },
    );
  }
  // The pool's own errors carry no code.
  if (away.test(code) || /acquisition timed out|pool is closed/i.test(error.message)) {
    return unavailable(notAnswering, error);
  }
  return error;
}

function unavailable(message: string, cause: Error): DatabaseUnavailableError {
  return new DatabaseUnavailableError(message, { cause });
}
