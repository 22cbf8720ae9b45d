/** The caller asked for something that cannot be: the message says which argument, and what would do. */
export class InvalidArgumentError extends Error {
  override readonly name = "InvalidArgumentError";
}

/** The database answers, but holds no dataset. */
export class DatasetMissingError extends Error {
  override readonly name = "DatasetMissingError";

  constructor() {
    super("No dataset is loaded. Load one with: npm run data:load -- FOLDER");
  }
}
