/** Why a query gave no answer, or no more of one. */
export type FailureCode =
  | "REFUSED"
  | "SYNTAX"
  | "PARAMETERS"
  | "TIMEOUT"
  | "MEMORY"
  | "CANCELLED"
  | "BUSY"
  | "UNAVAILABLE"
  | "DATABASE";

/** The layers of the guard, in the order in which they are asked. */
export type GuardLayer = "admission" | "tree" | "plan" | "database";

/** What a client is told of a failure. */
export interface Failure {
  readonly code: FailureCode;
  /** Which layer refused; only with REFUSED. */
  readonly layer?: GuardLayer;
  /** What was refused, as one would write it: `LOAD CSV`, `apoc.load.json`; only with REFUSED. */
  readonly clause?: string;
  /** A few words. */
  readonly title: string;
  /** What happened and why, in sentences. */
  readonly message: string;
  /** In the text, from 1. */
  readonly line?: number;
  /** In its line, in UTF-16 units, from 1. */
  readonly column?: number;
  /** What to do. */
  readonly advice?: string;
}

/** Ends a query with what its client is told. */
export class QueryFailure extends Error {
  override readonly name = "QueryFailure";
  readonly failure: Failure;

  constructor(failure: Failure, options?: ErrorOptions) {
    super(failure.message, options);
    this.failure = failure;
  }
}
