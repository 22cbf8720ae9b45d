import neo4j, { Neo4jError } from "neo4j-driver";
import type { Connection } from "../connect.ts";
import { ManagedNeo4jError } from "./errors.ts";

/**
 * Gives a new Neo4j its password; one that has it already is left alone. A first start that was
 * cut short between the password's file and Neo4j's acceptance of it is thus made good.
 * @throws ManagedNeo4jError if Neo4j accepts neither this password nor a new server's
 */
export async function ensurePassword(connection: Connection, folder: string): Promise<void> {
  if (await accepts(connection)) return;
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic("neo4j", "neo4j"), {
    telemetryDisabled: true,
  });
  try {
    await driver.executeQuery(
      "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password",
      { password: connection.password },
      { database: "system" },
    );
  } catch (error) {
    throw new ManagedNeo4jError(
      `The password in ${folder} does not open the data beside it; restore the file "password", or remove ${folder} to start afresh.`,
      { cause: error },
    );
  } finally {
    await driver.close();
  }
}

async function accepts({ uri, username, password }: Connection): Promise<boolean> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    telemetryDisabled: true,
  });
  try {
    await driver.getServerInfo();
    return true;
  } catch (error) {
    // A new server accepts no other password than its own, which it demands to have changed.
    if (error instanceof Neo4jError && error.code.startsWith("Neo.ClientError.Security."))
      return false;
    throw error;
  } finally {
    await driver.close();
  }
}
