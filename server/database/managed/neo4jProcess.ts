import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { open, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ManagedNeo4jError } from "./errors.ts";
import { noteNeo4j, patienceToStop } from "./folder.ts";
import { javaArguments, type Neo4jMemory, neo4jSettings, type Neo4jSettings } from "./settings.ts";

/** Where and how a Neo4j is to run. */
export interface Neo4jPlan {
  readonly folder: string;
  readonly jars: string;
  readonly java: string;
  /** Of Bolt, on loopback. */
  readonly port: number;
  readonly memory: Neo4jMemory;
  readonly settings: Neo4jSettings;
}

/** A Neo4j that has said that it is ready. */
export interface Neo4jProcess {
  /** Resolves when it ends, for whatever reason, with how it did, in words. */
  readonly ended: Promise<string>;
  /** Ends it at once, whatever it does. */
  kill(): void;
  stop(): Promise<void>;
}

/** Milliseconds; a store that has to be recovered on a slow disk takes its time. */
const patienceToStart = 180_000;

/**
 * Starts Neo4j and waits until it is ready.
 * @throws ManagedNeo4jError if it ends or stays silent instead; the signal's reason if aborted
 */
export async function startNeo4j(plan: Neo4jPlan, abort: AbortSignal): Promise<Neo4jProcess> {
  const logFile = join(plan.folder, "logs", "console.log");
  await writeFile(
    join(plan.folder, "conf", "neo4j.conf"),
    neo4jSettings(plan.folder, plan.port, plan.memory, plan.settings),
  );
  const output = await open(logFile, "a");
  const { size: logStart } = await stat(logFile);
  // A process group of its own: Ctrl-C reaches the program alone, which then ends its answers
  // before it ends the database. The log is a file, not a pipe, so that Neo4j survives our death.
  const child = spawn(plan.java, javaArguments(plan.folder, plan.jars, plan.memory), {
    cwd: plan.folder,
    detached: true,
    stdio: ["ignore", output.fd, output.fd],
  });
  const ended = howItEnded(child);
  await output.close();
  const endWithProgram = (): void => void child.kill();
  process.once("exit", endWithProgram);
  void ended.then(() => process.off("exit", endWithProgram));

  if (child.pid !== undefined) await noteNeo4j(plan.folder, child.pid);
  try {
    await untilStarted({ logFile, logStart, ended, abort });
  } catch (error) {
    await stop(child);
    throw error;
  }
  return { ended, kill: () => void child.kill("SIGKILL"), stop: () => stop(child) };
}

async function untilStarted(start: {
  readonly logFile: string;
  readonly logStart: number;
  readonly ended: Promise<string>;
  readonly abort: AbortSignal;
}): Promise<void> {
  const { logFile, logStart, ended, abort } = start;
  let end: string | undefined;
  void ended.then((how) => (end = how));
  for (let waited = 0; waited < patienceToStart; waited += 100) {
    abort.throwIfAborted();
    const output = (await readFile(logFile)).subarray(logStart).toString();
    if (/Started\.\s*$/m.test(output)) return;
    if (end !== undefined) throw new ManagedNeo4jError(whyNeo4jEnded(output, end, logFile));
    await sleep(100);
  }
  throw new ManagedNeo4jError(
    `Neo4j did not become ready within ${patienceToStart / 1000} s; see ${logFile}.`,
  );
}

/** One sentence about why Neo4j ended while starting, from what it wrote. */
export function whyNeo4jEnded(output: string, end: string, logFile: string): string {
  if (/No space left on device|Disk quota exceeded/i.test(output)) {
    return `Neo4j cannot start because the disk is full; make room and start again (details in ${logFile}).`;
  }
  if (/Address already in use|BindException/i.test(output)) {
    return `Neo4j cannot start because another program took its port; start again (details in ${logFile}).`;
  }
  if (/reserve enough space|Cannot allocate memory|insufficient memory/i.test(output)) {
    return `Neo4j cannot start because the machine has too little free memory; it needs about 800 MB (details in ${logFile}).`;
  }
  if (/lock file has been locked|StoreLock|FileLockException/i.test(output)) {
    return `Neo4j cannot start because another Neo4j is using its data; end that one and start again (details in ${logFile}).`;
  }
  return `Neo4j ended (${end}) before it was ready; see ${logFile}.`;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const exit = once(child, "exit");
  child.kill("SIGTERM");
  const kill = setTimeout(() => child.kill("SIGKILL"), patienceToStop);
  await exit;
  clearTimeout(kill);
}

async function howItEnded(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
}
