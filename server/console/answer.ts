import type { Notification } from "#server/database/reader.ts";
import type { WireValue } from "#server/database/wireValues.ts";
import type { ToldFailure } from "./words/inWords.ts";

/** One line of the answer: columns, rows, and at the end either a summary or an error. */
export type AnswerLine =
  | { readonly columns: readonly string[] }
  | { readonly row: readonly WireValue[] }
  | { readonly summary: Summary }
  | { readonly error: ToldFailure };

/** What ended the rows before their end: a limit of ours. */
export type Truncation = "rows" | "bytes" | "time";

export interface Summary {
  /** How many rows were sent. */
  readonly rows: number;
  /** Milliseconds from the request to this line. */
  readonly ms: number;
  readonly truncated: Truncation | null;
  /** Only where it was asked for. */
  readonly plan?: PlanTree;
  readonly notifications: readonly Notification[];
}

/** One step of a plan and those that feed it. */
export interface PlanTree {
  readonly operator: string;
  readonly details: string;
  /** Rows, as Neo4j guesses. */
  readonly estimatedRows: number;
  readonly children: readonly PlanTree[];
}

/** A line of the answer as it is sent. */
export function lineOf(line: AnswerLine): string {
  return `${JSON.stringify(line)}\n`;
}
