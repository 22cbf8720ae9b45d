/** Neo4j is away, restarting or too slow; the same call may succeed later. */
export class DatabaseUnavailableError extends Error {
  override readonly name = "DatabaseUnavailableError";
}

/** The work needs more of the database's memory than it may use; the same call would fail again. */
export class MemoryLimitError extends Error {
  override readonly name = "MemoryLimitError";
}

/** A statement gave a row that its contract does not allow: a defect of ours, or of the data. */
export class RowMismatchError extends Error {
  override readonly name = "RowMismatchError";
}
