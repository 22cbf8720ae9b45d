import { describeProblem, type Problem } from "#data/ontology/problem.ts";

/** A dataset with mistakes; the message lists them, the first thousand at most. */
export class DatasetProblemsError extends Error {
  override readonly name = "DatasetProblemsError";
  readonly problems: readonly Problem[];
  /** How many there are, those that are not listed among them. */
  readonly total: number;

  constructor(problems: readonly Problem[], total: number) {
    super(problems.map(describeProblem).join("\n"));
    this.problems = problems;
    this.total = total;
  }
}

/** The database holds what this program did not load, and a load would mix with it. */
export class ForeignDataError extends Error {
  override readonly name = "ForeignDataError";

  /** @param what such as `3 nodes (Person)` */
  constructor(what: string) {
    super(
      `The database holds ${what}, which this program did not load; nothing was changed. Empty it, or name another database in NEO4J_DATABASE or another server in NEO4J_URI.`,
    );
  }
}

/** A load would remove so much that it looks like a mistake. */
export class LargeRemovalError extends Error {
  override readonly name = "LargeRemovalError";
}

/** The load did not leave what it should have. */
export class IncompleteLoadError extends Error {
  override readonly name = "IncompleteLoadError";
}

/** The database's constraints and indexes are not those that the program relies on. */
export class SchemaError extends Error {
  override readonly name = "SchemaError";
}

/** The dataset's files are no longer those that were checked. */
export class ChangedFileError extends Error {
  override readonly name = "ChangedFileError";
}

/** Another loader is at work on the database. */
export class LoadRunningError extends Error {
  override readonly name = "LoadRunningError";
}

/** A load in batches broke off; what it had written stays, and the next load goes on from there. */
export class InterruptedLoadError extends Error {
  override readonly name = "InterruptedLoadError";
}
