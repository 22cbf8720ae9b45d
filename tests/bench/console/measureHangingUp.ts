import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "../../../server/database/database.ts";
import { askConsole } from "../../support/console.ts";
import { consoleTransactions } from "../../support/consoleTransactions.ts";
import { endlessQuery } from "../../support/endlessQuery.ts";
import { ms } from "../report.ts";
import { median } from "../statistics.ts";

const times = 10;
/** Milliseconds that a query may take to begin or to end before the measurement is given up. */
const patience = 15_000;
/** Milliseconds after which the program, too, knows that the query is no more. */
const between = 1000;

/** How long a query goes on in the database after its caller's connection is gone. */
export async function measureHangingUp(url: string, database: Database): Promise<string> {
  const waits: number[] = [];
  for (let time = 0; time < times; time++) {
    const caller = new AbortController();
    const asking = askConsole(url, { query: endlessQuery }, { signal: caller.signal }).catch(
      () => {},
    );
    // Not while it is only explained.
    await until(database, (running) => running.includes(endlessQuery));
    caller.abort();
    waits.push(await until(database, (running) => running.length === 0));
    await asking;
    await sleep(between);
  }
  return `A caller who hangs up in the middle of a query that would go on for minutes, ${times} times: the database lists its transaction no more after ${ms(median(waits))} ms in the median, ${ms(Math.max(...waits))} ms at most.`;
}

/** Milliseconds from now until the console's queries that run are as they should be. */
async function until(database: Database, isSo: (running: string[]) => boolean): Promise<number> {
  const startedAt = performance.now();
  while (!isSo(await consoleTransactions(database))) {
    if (performance.now() - startedAt > patience) throw new Error("The query never came or went.");
    await sleep(10);
  }
  return performance.now() - startedAt;
}
