import { mkdir, symlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import neo4j, { type Driver } from "neo4j-driver";
import { pino } from "pino";
import { prepareFolder } from "../../../server/database/managed/folder.ts";
import { bringJars } from "../../../server/database/managed/jars.ts";
import { type ManagedNeo4j, startManagedNeo4j } from "../../../server/database/managed/managed.ts";
import type { Neo4jMemory } from "../../../server/database/managed/settings.ts";

/** A managed Neo4j whose graph stays on disk from one run to the next. */
export interface BenchServer {
  readonly connection: ManagedNeo4j["connection"];
  /** A driver as anyone would open one. */
  readonly driver: Driver;
  stop(): Promise<void>;
}

/** Megabytes; the same for every size, so that only the graph differs. */
export const benchMemory: Neo4jMemory = { heap: 2048, pageCache: 1024 };

/** @param settings of Neo4j's configuration, in place of the usual ones */
export async function startBenchServer(
  folder: string,
  settings: Readonly<Record<string, string | number | boolean>> = {},
): Promise<BenchServer> {
  const shared = resolve(process.env["MANAGED_NEO4J_DIR"] ?? ".neo4j");
  const signal = new AbortController().signal;
  await prepareFolder(shared);
  await bringJars(shared, { say: console.log, signal });
  await mkdir(folder, { recursive: true });
  await symlink(join(shared, "jars"), join(folder, "jars")).catch((error: unknown) => {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  });
  const managed = await startManagedNeo4j({
    folder,
    java: process.env["JAVA_HOME"] ? join(process.env["JAVA_HOME"], "bin", "java") : "java",
    log: pino({ level: "error" }),
    say: () => {},
    signal,
    memory: benchMemory,
    settings,
  });
  const { uri, username, password } = managed.connection;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    notificationFilter: { minimumSeverityLevel: "OFF" },
  });
  return {
    connection: managed.connection,
    driver,
    stop: async () => {
      await driver.close();
      await managed.stop();
    },
  };
}
