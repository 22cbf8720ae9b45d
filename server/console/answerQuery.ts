import { withDeadline } from "#server/database/deadline.ts";
import { DatabaseUnavailableError } from "#server/database/errors.ts";
import { ReadFailure } from "#server/database/readFailures.ts";
import type { ForeignQuery, PlanStep, Reader, ReadingSession } from "#server/database/reader.ts";
import type { AnswerLine, PlanTree, Summary, Truncation } from "./answer.ts";
import { judgePlan } from "./guard/judgePlan.ts";
import type { TreeGuard } from "./guard/treeGuard.ts";
import { consoleLimits } from "./limits.ts";

/** What a query is judged and run with. */
export interface Parts {
  readonly guard: TreeGuard;
  readonly reader: Reader;
}

/** What is asked, by whom. */
export interface Question extends ForeignQuery {
  readonly explain: boolean;
  readonly requestId: string;
}

/** Takes a line of the answer as JSON; resolves when it can take the next. */
export type Send = (line: string) => Promise<void>;

/**
 * Milliseconds that Neo4j may be late in ending what has run out of time, because it looks only
 * every other second. After them we end it from here.
 */
const grace = 2500;
/** Milliseconds to wait for a connection to become free again. */
const patienceToClose = 5000;

/**
 * Judges an admitted query by its tree and by its plan, and sends its rows as they arrive.
 * @returns what the summary says, but for the time
 * @throws QueryFailure, ReadFailure, DatabaseUnavailableError where it took too long; the signal's reason
 */
export async function answerQuery(
  question: Question,
  { guard, reader }: Parts,
  send: Send,
  signal: AbortSignal,
): Promise<Omit<Summary, "ms">> {
  await guard.judge(question.text, signal);
  const session = reader.session();
  const close = (): void => void session.close().catch(() => {});
  signal.addEventListener("abort", close, { once: true });
  try {
    const { planningTime } = consoleLimits;
    const explained = await withDeadline("planning it", planningTime + grace, signal, async () =>
      session.explain(question, planningTime),
    );
    judgePlan(explained);
    const { notifications, plan } = explained;
    if (question.explain) {
      return { rows: 0, truncated: null, ...(plan && { plan: shown(plan) }), notifications };
    }
    return { ...(await sendRows(question, session, send, signal)), notifications };
  } finally {
    signal.removeEventListener("abort", close);
    await withDeadline("closing it", patienceToClose, undefined, async () => session.close()).catch(
      () => {},
    );
  }
}

async function sendRows(
  question: Question,
  session: ReadingSession,
  send: Send,
  signal: AbortSignal,
): Promise<{ rows: number; truncated: Truncation | null }> {
  const { runningTime } = consoleLimits;
  let rows = 0;
  let bytes = 0;
  const untilEnd = async (stop: AbortSignal): Promise<Truncation | null> => {
    const reading = await session.read(question, runningTime, { request: question.requestId });
    stop.throwIfAborted();
    await send(lineOf({ columns: reading.columns }));
    for await (const row of reading.rows) {
      stop.throwIfAborted();
      if (rows === consoleLimits.rows) return "rows";
      const line = lineOf({ row });
      bytes += Buffer.byteLength(line);
      if (bytes > consoleLimits.bytes) return "bytes";
      rows += 1;
      await send(line);
    }
    return null;
  };
  try {
    const truncated = await withDeadline("running it", runningTime + grace, signal, untilEnd);
    return { rows, truncated };
  } catch (error) {
    if (rows > 0 && isLate(error)) return { rows, truncated: "time" };
    throw error;
  }
}

function isLate(error: unknown): boolean {
  if (error instanceof ReadFailure) return error.reason === "timeout";
  return error instanceof DatabaseUnavailableError;
}

/** A line of the answer as it is sent. */
export function lineOf(line: AnswerLine): string {
  return `${JSON.stringify(line)}\n`;
}

/** Every step runs in the one database that may be read, which goes without saying. */
function shown({ operator, details, estimatedRows, children }: PlanStep): PlanTree {
  return {
    operator: operator.replace(/@.*$/s, ""),
    details,
    estimatedRows,
    children: children.map(shown),
  };
}
