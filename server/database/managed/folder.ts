import { randomBytes } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ManagedNeo4jError } from "./errors.ts";
import { commandLineOf, endProcess } from "./processes.ts";
import { homeArgument } from "./settings.ts";

/** Milliseconds that a Neo4j gets to close its store before it is ended. */
export const patienceToStop = 30_000;

/** Creates the folder, for its owner only, and what Neo4j expects to find in it. */
export async function prepareFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const name of ["conf", "data", "logs", "empty-import", "jars"]) {
    await mkdir(join(folder, name), { recursive: true });
  }
}

/**
 * Takes the folder for this program, until `releaseFolder`. What a program that was killed has
 * left behind, a note or a Neo4j that still runs, is cleared away.
 * @throws ManagedNeo4jError if another program is using it
 */
export async function takeFolder(folder: string, say: (line: string) => void): Promise<void> {
  const note = join(folder, "program.pid");
  const mine = `${process.pid}\n${await commandLineOf(process.pid)}\n`;
  const previous = await readFile(note, "utf8").catch(() => undefined);
  if (previous !== undefined) {
    const [pid = "", commandLine] = previous.trim().split("\n");
    const inUse = Number(pid) !== process.pid && (await commandLineOf(Number(pid))) === commandLine;
    if (inUse) throw alreadyTaken(folder, pid);
    await rm(note, { force: true });
  }
  await writeFile(note, mine, { flag: "wx" }).catch(() => {
    throw alreadyTaken(folder, "unknown");
  });
  await endOrphan(folder, say);
}

/** Gives the folder up for the next program. */
export async function releaseFolder(folder: string): Promise<void> {
  await rm(join(folder, "program.pid"), { force: true });
}

/** The password of the managed Neo4j, made the first time and readable by its owner only. */
export async function ownPassword(folder: string): Promise<string> {
  const file = join(folder, "password");
  try {
    await writeFile(file, randomBytes(24).toString("base64url"), { flag: "wx", mode: 0o600 });
  } catch (error) {
    const isThere = error instanceof Error && "code" in error && error.code === "EEXIST";
    if (!isThere) throw error;
  }
  return (await readFile(file, "utf8")).trim();
}

/** Notes which process is the folder's Neo4j, for a next program to find it. */
export async function noteNeo4j(folder: string, pid: number): Promise<void> {
  await writeFile(join(folder, "neo4j.pid"), `${pid}\n`);
}

async function endOrphan(folder: string, say: (line: string) => void): Promise<void> {
  const note = await readFile(join(folder, "neo4j.pid"), "utf8").catch(() => "");
  const pid = Number.parseInt(note, 10);
  if (Number.isNaN(pid)) return;
  // Another process may have the number by now.
  const commandLine = await commandLineOf(pid);
  if (!commandLine?.includes(`${homeArgument(folder)} `)) return;
  say("Ending the Neo4j that a program which was killed has left running.");
  await endProcess(pid, patienceToStop);
}

function alreadyTaken(folder: string, pid: string): ManagedNeo4jError {
  return new ManagedNeo4jError(
    `Another Accord Atlas (process ${pid}) is using ${folder}; end it, or set MANAGED_NEO4J_DIR to another folder for this one.`,
  );
}
