import { readQuestions } from "#data/questions/readQuestions.ts";

/** Failures after which the machine has other things to do than to be made ready for more. */
const patience = 5;

/**
 * Has the gallery's queries planned, which are what a first visitor runs: a database that has just
 * started takes its time for the first plans, and the console gives it little. What misses its time
 * is tried again, because it has got the database some way. Answers are of no interest, and what
 * fails here is said when it matters.
 * @param explain plans a query; rejects where that fails
 */
export async function warmUp(
  explain: (text: string) => Promise<unknown>,
  signal: AbortSignal,
): Promise<void> {
  const waiting = readQuestions().map(({ cypher }) => cypher);
  let failures = 0;
  for (let text = waiting.shift(); text !== undefined; text = waiting.shift()) {
    if (signal.aborted || failures === patience) return;
    const again = text;
    await explain(text).catch(() => {
      failures += 1;
      waiting.unshift(again);
    });
  }
}
