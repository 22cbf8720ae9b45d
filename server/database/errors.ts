/** Neo4j is away, restarting or too slow; the same call may succeed later. */
export class DatabaseUnavailableError extends Error {
  override readonly name = "DatabaseUnavailableError";
}

/** A statement gave a row that its contract does not allow: a defect of ours, or of the data. */
export class RowMismatchError extends Error {
  override readonly name = "RowMismatchError";
}
