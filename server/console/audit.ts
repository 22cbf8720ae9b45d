import { createHash } from "node:crypto";
import type { Logger } from "pino";
import type { Failure } from "./failure.ts";

/** What is kept of a query; never a parameter's value, nor the text itself. */
export interface Audit {
  readonly requestId: string;
  readonly client: string;
  readonly text: string;
  readonly explain: boolean;
  readonly rows: number;
  /** Milliseconds. */
  readonly ms: number;
  /** Undefined where it was answered. */
  readonly failure?: Failure;
}

/** Writes one line about a query that has ended, however it did. */
export function audit(log: Pick<Logger, "info">, entry: Audit): void {
  const { text, failure, ...rest } = entry;
  log.info(
    {
      console: {
        ...rest,
        textHash: createHash("sha256").update(text).digest("hex"),
        verdict: failure?.code ?? "ANSWERED",
        ...(failure?.layer && { layer: failure.layer, clause: failure.clause }),
      },
    },
    failure === undefined ? "A query was answered." : `A query was not answered: ${failure.code}.`,
  );
}
