import { useRuns, type Run } from "../run/runStore.ts";

/** What the server found wrong with a text, and where. */
export interface Fault {
  readonly text: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

function faultOf(run: Run): Fault | null {
  if (run.state !== "failed") return null;
  const { line, column, message } = run.failure;
  if (line === null || column === null) return null;
  return { text: run.query.text, line, column, message };
}

/** The fault of the last query that was run or explained; it concerns that very text alone. */
export function useFault(text: string): Fault | null {
  const run = useRuns((runs) => runs.run);
  const explained = useRuns((runs) => runs.explained);
  return [faultOf(run), faultOf(explained)].find((fault) => fault?.text === text) ?? null;
}
