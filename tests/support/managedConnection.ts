import type { Connection } from "../../server/database/connect.ts";
import { runningConnection } from "../../server/database/managed/running.ts";

/** How to reach the Neo4j that a running program keeps in a folder. @throws if no program does */
export async function managedConnection(folder: string): Promise<Connection> {
  const connection = await runningConnection(folder);
  if (connection === undefined) throw new Error(`No program keeps a Neo4j in ${folder}.`);
  return connection;
}
