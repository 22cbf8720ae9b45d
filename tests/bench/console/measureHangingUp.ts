import type { Database } from "../../../server/database/database.ts";
import { askConsole } from "../../support/console.ts";
import { consoleTransactions } from "../../support/consoleTransactions.ts";
import { ms } from "../report.ts";
import { median, timed } from "../statistics.ts";

const rounds = 10;
const endless = "UNWIND range(1, 100000000) AS a UNWIND range(1, 100000) AS b RETURN count(*) AS n";

/** How long the database goes on with a query whose client hangs up. */
export async function measureHangingUp(url: string, database: Database): Promise<string> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const client = new AbortController();
    const asked = askConsole(url, { query: endless }, { signal: client.signal }).catch(() => {});
    while ((await consoleTransactions(database)).length === 0) await pause();
    client.abort();
    times.push(
      await timed(async () => {
        while ((await consoleTransactions(database)).length > 0) await pause();
      }),
    );
    await asked;
  }
  return `A query whose client hangs up is gone from the database's list of transactions after ${ms(median(times))} ms in the median of ${rounds}, ${ms(Math.max(...times))} ms at most.`;
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 10));
}
