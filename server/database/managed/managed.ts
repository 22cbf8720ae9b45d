import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import type { Connection } from "../connect.ts";
import { requireDiskSpace } from "./diskSpace.ts";
import { prepareFolder, ownPassword, releaseFolder, takeFolder } from "./folder.ts";
import { freePort } from "./freePort.ts";
import { bringJars, neo4jVersion } from "./jars.ts";
import { requireJava } from "./java.ts";
import { startNeo4j, type Neo4jPlan, type Neo4jProcess } from "./neo4jProcess.ts";
import { type Neo4jMemory, type Neo4jSettings, usualMemory } from "./settings.ts";
import { ensurePassword } from "./signIn.ts";

/** What the managed Neo4j is started with. */
export interface ManagedNeo4jOptions {
  /** Everything of it lies here: jars, data, password, logs. */
  readonly folder: string;
  /** The `java` command, or the path of one. */
  readonly java: string;
  /** Is told of what happens once it runs: that it ended, and that it runs again. */
  readonly log: Pick<Logger, "warn" | "error">;
  /** Is told of each step of starting. */
  readonly say: (line: string) => void;
  /** Aborting it gives up a start, a download included. */
  readonly signal: AbortSignal;
  /** More than usual where the graph is large. */
  readonly memory?: Neo4jMemory;
  /** Of Neo4j's configuration, in place of the usual ones. */
  readonly settings?: Neo4jSettings;
}

/** A Neo4j of our own, kept running until it is stopped. */
export interface ManagedNeo4j {
  readonly connection: Connection;
  /** Ends it, whatever it does, so that it is started again; the store recovers what was committed. */
  restart(): void;
  stop(): Promise<void>;
}

/** Megabytes for an empty store with its transaction logs. */
const spaceForData = 100;
/** Milliseconds before the first restart; doubled each time up to the longest. */
const firstPause = 500;
const longestPause = 30_000;
/** Milliseconds of running after which an end counts as the first one again. */
const steadyAfter = 60_000;

/**
 * Starts a Neo4j of our own on a free port of loopback, bringing it by Maven the first time, and
 * starts it again, at the same address, whenever it ends by itself.
 * @throws ManagedNeo4jError with one sentence that says what to do
 */
export async function startManagedNeo4j(options: ManagedNeo4jOptions): Promise<ManagedNeo4j> {
  const { log, say, signal, java, memory = usualMemory, settings = {} } = options;
  const folder = resolve(options.folder);
  await requireJava(java);
  await prepareFolder(folder);
  await takeFolder(folder, say);
  try {
    const jars = await bringJars(folder, { say, signal });
    await requireDiskSpace(folder, spaceForData);
    const password = await ownPassword(folder);
    const plan = { folder, jars, java, port: await freePort(), memory, settings };
    say(`Starting Neo4j ${neo4jVersion}.`);
    const first = await startNeo4j(plan, signal);
    const uri = `bolt://127.0.0.1:${plan.port}`;
    const connection = { uri, username: "neo4j", password, database: "neo4j" };
    try {
      await ensurePassword(connection, folder);
    } catch (error) {
      await first.stop();
      throw error;
    }
    const kept = keepRunning(first, plan, log);
    return {
      connection,
      restart: kept.restart,
      stop: async () => {
        await kept.stop();
        await releaseFolder(folder);
      },
    };
  } catch (error) {
    await releaseFolder(folder);
    throw error;
  }
}

/** Starts Neo4j again whenever it ends, until it is stopped. */
function keepRunning(
  first: Neo4jProcess,
  plan: Neo4jPlan,
  log: Pick<Logger, "warn" | "error">,
): Pick<ManagedNeo4j, "restart" | "stop"> {
  const stopping = new AbortController();
  let current: Neo4jProcess | undefined = first;
  const watch = async (): Promise<void> => {
    let pause = firstPause;
    while (!stopping.signal.aborted) {
      if (current !== undefined) {
        const since = Date.now();
        const how = await current.ended;
        current = undefined;
        if (stopping.signal.aborted) return;
        if (Date.now() - since > steadyAfter) pause = firstPause;
        log.error(`Neo4j ended (${how}); starting it again in ${pause / 1000} s.`);
      }
      try {
        await sleep(pause, undefined, { signal: stopping.signal });
        current = await startNeo4j(plan, stopping.signal);
        log.warn("Neo4j is running again.");
      } catch (error) {
        if (stopping.signal.aborted) return;
        log.error(`${String(error)} Trying again.`);
      }
      pause = Math.min(pause * 2, longestPause);
    }
  };
  const watching = watch();
  return {
    restart: () => current?.kill(),
    stop: async () => {
      stopping.abort();
      await current?.stop();
      await watching;
    },
  };
}
