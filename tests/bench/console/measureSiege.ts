import { readdirSync } from "node:fs";
import type { Database } from "../../../server/database/database.ts";
import { consoleTransactions } from "../../support/consoleTransactions.ts";
import type { Program } from "../../support/program.ts";
import { besiege } from "../../support/siege.ts";
import { Asker } from "../ask.ts";
import { residentMegabytes } from "../memory.ts";
import { ms } from "../report.ts";
import { median, timed } from "../statistics.ts";

const hostile = 200;
const addresses = 20;
const ordinary = 20;
/** Times that all ordinary requests are asked at once. */
const rounds = 5;

const question = JSON.stringify({
  query: `{ agreements(first: 5) { nodes { id parties { entity { name } } } }
            entity(id: "region/jinshan") { name kind degree } }`,
});

/** How long ordinary requests wait while many ask the console for what exhausts the database. */
export async function measureSiege(program: Program, database: Database): Promise<string> {
  const asker = new Asker(`${program.url}/graphql`);
  const askAll = async (): Promise<number[]> =>
    Promise.all(
      Array.from({ length: ordinary }, () =>
        timed(async () => {
          const { errors } = await asker.ask(question);
          if (errors) throw new Error(`An ordinary request failed: ${errors[0]?.message}`);
        }),
      ),
    );
  const alone: number[] = [];
  for (let round = 0; round < rounds; round += 1) alone.push(...(await askAll()));
  const before = [residentMegabytes(program.pid), handlesOf(program.pid)];

  const siege = besiege(program.url, hostile, addresses);
  while ((await consoleTransactions(database)).length === 0) await pause(50);
  const besieged: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    besieged.push(...(await askAll()));
    await pause(2000);
  }
  await siege.lift();
  const ended = await timed(async () => {
    while ((await consoleTransactions(database)).length > 0) await pause(50);
  });
  await pause(10_000);
  const after = [residentMegabytes(program.pid), handlesOf(program.pid)];
  asker.close();
  return `${ordinary} ordinary requests at once, ${rounds} times, wait ${told(alone)} by themselves, and ${told(besieged)} while ${hostile} callers from ${addresses} addresses ask the console again and again for what exhausts the database. When these have hung up, the last of their queries is gone after ${ms(ended)} ms. Memory of the program (resident) and its open handles: ${before[0]?.toFixed(0)} MB and ${before[1]} before, ${after[0]?.toFixed(0)} MB and ${after[1]} ten seconds after.`;
}

function told(times: readonly number[]): string {
  return `${ms(median(times))} ms in the median and ${ms(Math.max(...times))} ms at most`;
}

function handlesOf(pid: number): number {
  return readdirSync(`/proc/${pid}/fd`).length;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
