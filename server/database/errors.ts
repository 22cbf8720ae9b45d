/** Neo4j is away, restarting or too slow; the same call may succeed later. */
export class DatabaseUnavailableError extends Error {
  override readonly name: string = "DatabaseUnavailableError";
}

/** Neo4j is there, but not done in time: the same call may succeed later, a smaller one sooner. */
export class TooSlowError extends DatabaseUnavailableError {
  override readonly name = "TooSlowError";
}

/** Two transactions waited for each other and Neo4j ended this one; the same work may be done again at once. */
export class DeadlockError extends DatabaseUnavailableError {
  override readonly name = "DeadlockError";
}

/** Neo4j met an error that it cannot go on from, as a rule a full disk; until it is restarted it answers nothing, or only reads. */
export class NeedsRestartError extends DatabaseUnavailableError {
  override readonly name = "NeedsRestartError";
}

/** The work needs more of the database's memory than it may use; the same call would fail again. */
export class MemoryLimitError extends Error {
  override readonly name = "MemoryLimitError";
}

/** A statement gave a row that its contract does not allow: a defect of ours, or of the data. */
export class RowMismatchError extends Error {
  override readonly name = "RowMismatchError";
}
