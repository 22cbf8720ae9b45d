import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { connectDatabase } from "../../../server/database/connect.ts";
import { usualMemory } from "../../../server/database/managed/settings.ts";
import { consoleTransactions } from "../../support/consoleTransactions.ts";
import { managedConnection } from "../../support/managedConnection.ts";
import { managedFolder } from "../../support/managedFolder.ts";
import { startProgram } from "../../support/program.ts";
import { residentMegabytes } from "../memory.ts";
import { type Section, table } from "../report.ts";
import { type Met, mixedCallers } from "./mixedCallers.ts";

/** Seconds of the load that are not looked at, in which caches and pools fill. */
const settling = 60;
/** Seconds between two looks. */
const between = 60;
/** Milliseconds without a caller before each look, for what is under way to end. */
const quiet = 15_000;

/** What the program and its Neo4j hold at one time, with nobody asking. */
interface Held {
  readonly seconds: number;
  readonly programMegabytes: number;
  readonly programHandles: number;
  readonly neo4jMegabytes: number;
  readonly neo4jHandles: number;
  readonly transactions: number;
}

/** Whether memory, handles and sessions grow while callers of every sort come and go. */
export async function measureSoak(minutes: number, say: (line: string) => void): Promise<Section> {
  const folder = await managedFolder();
  const program = await startProgram({
    NEO4J_URI: undefined,
    MANAGED_NEO4J_DIR: folder.path,
    DATASET_DIR: resolve("data/jinshan"),
    TRUST_NETWORK: "1",
    LOG_LEVEL: "silent",
  });
  const database = await connectDatabase(await managedConnection(folder.path));
  const neo4j = Number(await readFile(join(folder.path, "neo4j.pid"), "utf8"));
  const met: Met = new Map();
  const looks: Held[] = [];
  let asked = 0;

  async function load(seconds: number): Promise<void> {
    const callers = mixedCallers(program.url, met);
    await sleep(seconds * 1000);
    await callers.hangUp();
    asked += seconds;
    await sleep(quiet);
  }
  async function look(): Promise<void> {
    const held = {
      seconds: asked,
      programMegabytes: residentMegabytes(program.pid),
      programHandles: handlesOf(program.pid),
      neo4jMegabytes: residentMegabytes(neo4j),
      neo4jHandles: handlesOf(neo4j),
      transactions: (await consoleTransactions(database)).length,
    };
    looks.push(held);
    say(JSON.stringify(held));
  }
  try {
    await load(settling);
    await look();
    for (let minute = 0; minute < minutes; minute++) {
      await load(between);
      await look();
    }
  } finally {
    await database.close();
    await program.stop();
    await folder.remove();
  }
  const ends = [...met].map(([end, times]) => `${end} ${times.toLocaleString("en")}`);
  return {
    title: "Mixed load",
    memory: usualMemory,
    text: `${minutes} minutes of callers of every sort at once on the bundled dataset: people who read, analysts' queries, some who hang up in the middle, and requests that are malformed. A look each minute, ${quiet / 1000} s after the last caller has gone; the first follows a minute in which caches and pools filled.

${table(
  [
    "seconds under load",
    "program, MB",
    "its handles",
    "Neo4j, MB",
    "its handles",
    "queries left in the database",
  ],
  looks.map((held) => Object.values(held).map((value: number) => String(Math.round(value)))),
)}

The callers met: ${ends.join(", ")}.`,
  };
}

/** Files, sockets and pipes that a process has open. */
function handlesOf(pid: number): number {
  return readdirSync(`/proc/${pid}/fd`).length;
}
