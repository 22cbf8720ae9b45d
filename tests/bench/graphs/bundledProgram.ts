import { resolve } from "node:path";
import type { Connection } from "../../../server/database/connect.ts";
import { managedConnection } from "../../support/managedConnection.ts";
import { managedFolder } from "../../support/managedFolder.ts";
import { startProgram } from "../../support/program.ts";

/** The program with the bundled dataset, on a managed Neo4j of its own with the usual memory. */
export interface BundledProgram {
  readonly url: string;
  readonly pid: number;
  /** Where its Neo4j lies. */
  readonly folder: string;
  readonly connection: Connection;
  stop(): Promise<void>;
}

/** Starts it so that X-Forwarded-For says who asks. */
export async function startBundledProgram(): Promise<BundledProgram> {
  const folder = await managedFolder();
  const program = await startProgram({
    NEO4J_URI: undefined,
    MANAGED_NEO4J_DIR: folder.path,
    DATASET_DIR: resolve("data/jinshan"),
    TRUST_NETWORK: "1",
    LOG_LEVEL: "silent",
  });
  return {
    url: program.url,
    pid: program.pid,
    folder: folder.path,
    connection: await managedConnection(folder.path),
    stop: async () => {
      await program.stop();
      await folder.remove();
    },
  };
}
