import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { readQuestions } from "../../../data/questions/readQuestions.ts";
import type { Connection } from "../../../server/database/connect.ts";
import { connectReader, type Reader } from "../../../server/database/reader.ts";
import { askConsole } from "../../support/console.ts";
import { managedConnection } from "../../support/managedConnection.ts";
import { managedFolder } from "../../support/managedFolder.ts";
import { startProgram } from "../../support/program.ts";

/** Medians of one question, in milliseconds. */
export interface GuardTimes {
  readonly question: string;
  /** From asking the console to its last line. */
  readonly console: number;
  /** The same text and parameters by the driver alone, in a transaction of the same sort. */
  readonly driver: number;
}

/** Each question that often by either way, in turn, after a few that are not counted. */
const rounds = 15;
const uncounted = 3;

/**
 * What the console adds to the gallery's questions, with the values that their forms begin with:
 * admission, tree, plan, the process that runs them, HTTP and JSON.
 * @param url the running program, which has the bundled dataset
 * @param connection its database
 */
export async function measureGuard(url: string, connection: Connection): Promise<GuardTimes[]> {
  const reader = connectReader(connection);
  const measured: GuardTimes[] = [];
  for (const { id, cypher, parameters } of readQuestions()) {
    const values = Object.fromEntries(parameters.map((each) => [each.name, each.default]));
    const guarded: number[] = [];
    const bare: number[] = [];
    for (let round = -uncounted; round < rounds; round += 1) {
      const byConsole = await timed(async () => {
        const { error } = await askConsole(url, { query: cypher, parameters: values });
        if (error !== undefined) throw new Error(`${id}: ${error.title}`);
      });
      const byDriver = await timed(() => readAll(reader, cypher, values));
      if (round < 0) continue;
      guarded.push(byConsole);
      bare.push(byDriver);
    }
    measured.push({ question: id, console: median(guarded), driver: median(bare) });
  }
  return measured;
}

/** The figures as Markdown, with what the console adds in the median over the questions. */
export function guardTable(times: readonly GuardTimes[]): string {
  const rows = times.map(
    ({ question, console: all, driver }) =>
      `| ${question} | ${driver.toFixed(1)} | ${all.toFixed(1)} | ${(all - driver).toFixed(1)} |`,
  );
  const added = median(times.map(({ console: all, driver }) => all - driver));
  return [
    "| question | driver, ms | console, ms | added, ms |",
    "|---|--:|--:|--:|",
    ...rows,
    `| median | | | ${added.toFixed(1)} |`,
  ].join("\n");
}

async function readAll(
  reader: Reader,
  text: string,
  parameters: Record<string, unknown>,
): Promise<void> {
  const session = reader.session();
  const { rows } = await session.read({ text, parameters }, 10_000, {});
  for await (const row of rows) JSON.stringify(row);
  await session.close();
}

async function timed(work: () => Promise<void>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

async function main(): Promise<void> {
  const folder = await managedFolder();
  const program = await startProgram({
    NEO4J_URI: undefined,
    MANAGED_NEO4J_DIR: folder.path,
    DATASET_DIR: resolve("data/jinshan"),
  });
  try {
    const connection = await managedConnection(folder.path);
    console.log(guardTable(await measureGuard(program.url, connection)));
  } finally {
    await program.stop();
    await folder.remove();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main();
  // The driver's connection stays open as long as the process lives.
  process.exit();
}
