import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { connectDatabase } from "../../../server/database/connect.ts";
import { usualMemory } from "../../../server/database/managed/settings.ts";
import { consoleTransactions } from "../../support/consoleTransactions.ts";
import { startBundledProgram } from "../graphs/bundledProgram.ts";
import { residentMegabytes } from "../memory.ts";
import { type Section, table } from "../report.ts";
import { type Met, mixedCallers } from "./mixedCallers.ts";

/** Milliseconds of load before each look; those before the first one fill caches and pools. */
const lasting = 60_000;
/** Milliseconds without a caller before each look, for what is under way to end. */
const quiet = 15_000;

/** Whether memory, handles and sessions grow while callers of every sort come and go. */
export async function measureSoak(minutes: number, say: (line: string) => void): Promise<Section> {
  const program = await startBundledProgram();
  const database = await connectDatabase(program.connection);
  const neo4j = Number(await readFile(join(program.folder, "neo4j.pid"), "utf8"));
  const met: Met = new Map();
  const rows: string[][] = [];
  try {
    for (let minute = 0; minute <= minutes; minute++) {
      const callers = mixedCallers(program.url, met);
      await sleep(lasting);
      await callers.hangUp();
      await sleep(quiet);
      const held = [
        residentMegabytes(program.pid).toFixed(0),
        handlesOf(program.pid),
        residentMegabytes(neo4j).toFixed(0),
        handlesOf(neo4j),
        (await consoleTransactions(database)).length,
      ].map(String);
      rows.push([String(minute), ...held]);
      say(`After ${minute} minutes: ${held.join(", ")}`);
    }
  } finally {
    await database.close();
    await program.stop();
  }
  const ends = [...met].map(([end, times]) => `${end} ${times.toLocaleString("en")}`);
  return {
    title: "Mixed load",
    memory: usualMemory,
    text: `Callers of every sort at once on the bundled dataset: people who read, analysts' queries, some who hang up in the middle, and requests that are malformed. A look each minute, ${quiet / 1000} s after the last caller has gone; before the first, a minute in which caches and pools filled. Handles are files, sockets and pipes.

${table(
  ["minutes", "program, MB", "handles", "Neo4j, MB", "handles", "queries left in the database"],
  rows,
)}

The callers met: ${ends.join(", ")}.`,
  };
}

/** Files, sockets and pipes that a process has open. */
function handlesOf(pid: number): number {
  return readdirSync(`/proc/${pid}/fd`).length;
}
