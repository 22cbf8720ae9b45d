import { withDeadline } from "#server/database/deadline.ts";
import { DatabaseUnavailableError } from "#server/database/errors.ts";
import { ReadFailure } from "#server/database/readFailures.ts";
import type { PlanStep, Reader, ReadingSession } from "#server/database/reader.ts";
import { lineOf, type PlanTree, type Truncation } from "../answer.ts";
import { QueryFailure } from "../failure.ts";
import { judge } from "../guard/judge.ts";
import { judgePlan } from "../guard/judgePlan.ts";
import { consoleLimits } from "../limits.ts";
import { rowTooLarge } from "./describeError.ts";
import type { Outcome, Phase, Question } from "./messages.ts";
import { TooMuchReceivedError } from "./receivedWatch.ts";

/** What is told of a query while it is answered. */
export interface Telling {
  readonly phase: (phase: Phase) => void;
  /** A line of the answer. */
  readonly line: (line: string) => void;
}

/**
 * Milliseconds that Neo4j may be late in ending what has run out of time, because it looks only
 * every other second. After them it is ended from here.
 */
const grace = 2500;

/**
 * Judges an admitted query by its tree and by its plan, and tells its rows as they arrive.
 * @throws QueryFailure, ReadFailure, DatabaseUnavailableError where it took too long, the signal's reason
 */
export async function answerQuery(
  question: Question,
  reader: Reader,
  telling: Telling,
  signal: AbortSignal,
): Promise<Outcome> {
  const failure = judge(question.text);
  if (failure !== null) throw new QueryFailure(failure);
  telling.phase("planning");
  const session = reader.session();
  const close = (): void => void session.close().catch(() => {});
  signal.addEventListener("abort", close, { once: true });
  try {
    const { planningTime } = consoleLimits;
    const explained = await withDeadline("planning it", planningTime + grace, signal, async () =>
      session.explain(question, planningTime, shownAs(question)),
    );
    judgePlan(explained);
    const { notifications, plan } = explained;
    if (question.explain) {
      return { rows: 0, truncated: null, ...(plan && { plan: shown(plan) }), notifications };
    }
    telling.phase("running");
    const read = await readRows(question, session, telling, signal).catch(async (error) => {
      // A row that is too large for its connection ends that, and nothing else.
      const isBroken = error instanceof ReadFailure && error.reason === "unavailable";
      throw isBroken && (await reader.isAnswering()) ? new QueryFailure(rowTooLarge) : error;
    });
    return { ...read, notifications };
  } finally {
    signal.removeEventListener("abort", close);
    // Where too much was received the connection is busy with the rest, and ends with this process.
    if (!isTooMuch(signal.reason)) await session.close();
  }
}

async function readRows(
  question: Question,
  session: ReadingSession,
  telling: Telling,
  signal: AbortSignal,
): Promise<{ rows: number; truncated: Truncation | null }> {
  const { runningTime } = consoleLimits;
  let rows = 0;
  let bytes = 0;
  const untilEnd = async (stop: AbortSignal): Promise<Truncation | null> => {
    const reading = await session.read(question, runningTime, shownAs(question));
    stop.throwIfAborted();
    telling.line(lineOf({ columns: reading.columns }));
    for await (const row of reading.rows) {
      stop.throwIfAborted();
      if (rows === consoleLimits.rows) return "rows";
      const line = lineOf({ row });
      bytes += Buffer.byteLength(line);
      if (bytes > consoleLimits.bytes) return "bytes";
      rows += 1;
      telling.line(line);
    }
    return null;
  };
  try {
    const truncated = await withDeadline("running it", runningTime + grace, signal, untilEnd);
    return { rows, truncated };
  } catch (error) {
    if (isTooMuch(error)) return { rows, truncated: "bytes" };
    if (rows > 0 && isLate(error)) return { rows, truncated: "time" };
    throw error;
  }
}

/** What the database's list of transactions shows of a query. */
function shownAs({ id, requestId }: Question): Record<string, string> {
  return { query: id, request: requestId };
}

function isTooMuch(error: unknown): boolean {
  return error instanceof TooMuchReceivedError;
}

function isLate(error: unknown): boolean {
  if (error instanceof ReadFailure) return error.reason === "timeout";
  return error instanceof DatabaseUnavailableError;
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
