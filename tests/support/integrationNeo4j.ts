import { pino } from "pino";
import type { TestProject } from "vitest/node";
import type { Connection } from "../../server/database/connect.ts";
import { startManagedNeo4j } from "../../server/database/managed/managed.ts";
import { managedFolder } from "./managedFolder.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The one real Neo4j of the integration tests, empty at the start of the run. */
    neo4j: Connection;
    /** The folder in which it lies, with the file that holds its process id. */
    neo4jFolder: string;
  }
}

/** Starts the integration tests' Neo4j; what it gives stops it. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await managedFolder();
  const managed = await startManagedNeo4j({
    folder: folder.path,
    java: "java",
    log: pino({ level: "error" }),
    say: () => {},
    signal: new AbortController().signal,
  });
  provide("neo4j", managed.connection);
  provide("neo4jFolder", folder.path);
  return async () => {
    await managed.stop();
    await folder.remove();
  };
}
