import type { Connection } from "#server/database/connect.ts";
import type { ForeignQuery } from "#server/database/reader.ts";
import type { Summary } from "../answer.ts";
import type { Failure } from "../failure.ts";

/** A query that has been admitted. */
export interface Question extends ForeignQuery {
  readonly explain: boolean;
  readonly requestId: string;
  /** By which the database's list of transactions knows it, of ours and of nobody else's making. */
  readonly id: string;
}

/** What a runner's process is told: where the database is, once; then one question at a time. */
export type ToRunner =
  | { readonly connection: Connection }
  | { readonly question: Question }
  /** Ends the work of the question under way, in the database too. */
  | { readonly stop: true };

/** What a query is at, in this order. */
export type Phase = "reading" | "planning" | "running";

/** What a runner's process says. After `ready` and after each of the last three it is free. */
export type FromRunner =
  | { readonly ready: true }
  | { readonly phase: Phase }
  /** Lines of the answer, as they are sent. */
  | { readonly lines: string }
  | { readonly end: Outcome }
  | { readonly failure: Failure }
  /** An error that nothing expected, for the log. */
  | { readonly unexpected: string };

/** What the summary says, but for the time. */
export type Outcome = Omit<Summary, "ms">;
