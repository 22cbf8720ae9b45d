import { setTimeout as sleep } from "node:timers/promises";
import { unendedQuery } from "#cypher/health/unendedQuery.ts";
import type { Database } from "#server/database/database.ts";

/** Milliseconds between two looks: the first soon, because most queries end at once. */
const firstPause = 100;
const longestPause = 2000;
/** Milliseconds after which a query that should have ended is one that Neo4j cannot end. */
const patience = 15_000;

/**
 * Waits until the database works on a query no more. Neo4j looks only between rows whether it is to
 * stop: what it does within one expression it goes on with, on a core and a thread of its own,
 * whoever hangs up. While the database does not answer, nothing is known.
 * @param query the id that its transactions carry
 * @param onStuck is told once if Neo4j has gone on for too long
 * @param signal ends the wait
 */
export async function untilEnded(
  query: string,
  database: Pick<Database, "one">,
  onStuck: () => void,
  signal: AbortSignal,
): Promise<void> {
  let since: number | undefined;
  let isTold = false;
  for (let pause = firstPause; !signal.aborted; pause = Math.min(2 * pause, longestPause)) {
    const left = await transactionsOf(query, database);
    if (left === 0) return;
    since ??= left === undefined ? undefined : Date.now();
    if (left !== undefined && since !== undefined && Date.now() - since > patience && !isTold) {
      isTold = true;
      onStuck();
    }
    await sleep(pause, undefined, { signal }).catch(() => {});
  }
}

async function transactionsOf(
  query: string,
  database: Pick<Database, "one">,
): Promise<number | undefined> {
  try {
    return (await database.one(unendedQuery, { query })).transactions;
  } catch {
    return undefined;
  }
}
