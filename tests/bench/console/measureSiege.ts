import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "../../../server/database/database.ts";
import { consoleTransactions } from "../../support/consoleTransactions.ts";
import { besiege } from "../../support/siege.ts";
import { residentMegabytes } from "../memory.ts";
import { ms, table } from "../report.ts";
import { quantile } from "../statistics.ts";

/** How many ask at a time for what is hostile, from how many addresses, and for what is ordinary. */
const [hostile, addresses, ordinary] = [200, 20, 20];
/** How often all ordinary ones are asked, and milliseconds between two times. */
const rounds = 10;
const between = 1000;
/** Milliseconds that the siege lasts before they are asked, and after it until all is looked at. */
const before = 5000;
const after = 20_000;

/** How long ordinary requests wait while many exhaust the database, and what is left of that. */
export async function measureSiege(
  program: { readonly url: string; readonly pid: number },
  database: Database,
  say: (line: string) => void,
): Promise<string> {
  const alone = await askInRounds(program.url);
  const memoryBefore = residentMegabytes(program.pid);
  const siege = besiege(program.url, hostile, addresses);
  await sleep(before);
  const besieged = await askInRounds(program.url);
  await siege.lift();
  await sleep(after);
  const left = (await consoleTransactions(database)).length;
  const memoryAfter = residentMegabytes(program.pid);
  const ends = [...siege.ends].map(([end, times]) => `${end} ${times}`).join(", ");
  say(`Under siege: ${ms(Math.max(...besieged.times))} ms at most; ${ends}`);

  return `${ordinary} ordinary GraphQL requests at once, ${rounds} times, in milliseconds, while ${hostile} callers from ${addresses} addresses ask the console again and again for what exhausts the database (texts that double, endless lists, plans and paths).

${table(
  ["", "p50", "p95", "longest", "failed"],
  [line("with nobody else", alone), line("under siege", besieged)],
)}

The hostile ones met: ${ends}. Twenty seconds after, ${left} of their queries were left in the database; the program had ${memoryBefore.toFixed(0)} MB before and ${memoryAfter.toFixed(0)} MB then.`;
}

interface Answers {
  readonly times: readonly number[];
  readonly failed: number;
}

function line(what: string, { times, failed }: Answers): string[] {
  return [what, ...[0.5, 0.95, 1].map((share) => ms(quantile(times, share))), String(failed)];
}

async function askInRounds(url: string): Promise<Answers> {
  const times: number[] = [];
  let failed = 0;
  for (let round = 0; round < rounds; round++) {
    await Promise.all(
      Array.from({ length: ordinary }, async () => {
        const startedAt = performance.now();
        if (!(await isAnswered(url))) failed++;
        times.push(performance.now() - startedAt);
      }),
    );
    await sleep(between);
  }
  return { times, failed };
}

async function isAnswered(url: string): Promise<boolean> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({
      query: `{ agreements(first: 5) { nodes { id parties { entity { name } } } }
        entity(id: "region/jinshan") { name kind degree } }`,
    }),
  });
  const { errors } = (await response.json()) as { errors?: unknown };
  return response.status === 200 && errors === undefined;
}
