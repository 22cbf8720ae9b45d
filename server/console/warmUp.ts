import { readQuestions } from "#data/questions/readQuestions.ts";

/** Tries for each text: the first of a cold database may meet the limit on planning. */
const tries = 3;

/**
 * Has the gallery's queries planned, which are what a first visitor runs: a database that has just
 * started takes its time for the first plans, and the console gives it little. Answers are of no
 * interest, and what fails here is said when it matters.
 * @param explain plans a query; rejects where that fails
 */
export async function warmUp(
  explain: (text: string) => Promise<unknown>,
  signal: AbortSignal,
): Promise<void> {
  for (const { cypher } of readQuestions()) {
    for (let attempt = 0; attempt < tries && !signal.aborted; attempt += 1) {
      const isPlanned = await explain(cypher).then(
        () => true,
        () => false,
      );
      if (isPlanned) break;
    }
  }
}
