import type { Reason } from "./words/reason.ts";

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

/** What ended a query, not yet in anybody's language. */
export interface Failure {
  readonly code: FailureCode;
  /** Which layer refused; only with REFUSED. */
  readonly layer?: GuardLayer;
  /** What was refused, as one would write it: `LOAD CSV`, `apoc.load.json`; only with REFUSED. */
  readonly clause?: string;
  readonly reason: Reason;
  /** In the text, from 1. */
  readonly line?: number;
  /** In its line, in UTF-16 units, from 1. */
  readonly column?: number;
}

/** Ends a query with what its client is told. */
export class QueryFailure extends Error {
  override readonly name = "QueryFailure";
  readonly failure: Failure;

  constructor(failure: Failure, options?: ErrorOptions) {
    super(`${failure.code}: ${failure.reason.is}`, options);
    this.failure = failure;
  }
}
