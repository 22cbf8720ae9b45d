import type { Logger } from "pino";
import type { Config } from "./config.ts";
import { connectDatabase, type Connection } from "./database/connect.ts";
import type { Database } from "./database/database.ts";
import { RequirementMissingError } from "./database/managed/errors.ts";
import { startManagedNeo4j } from "./database/managed/managed.ts";
import { checkReliedSettings } from "./database/reliedSettings.ts";

/** A database that answers, and how to part from it. */
export interface OpenDatabase {
  readonly database: Database;
  /** How to reach it by other connections. */
  readonly connection: Connection;
  /** Ends a Neo4j that is ours and starts it again; absent where it is not. */
  readonly restart?: () => void;
  /** Closes the connections and stops the Neo4j, where it is ours. */
  close(): Promise<void>;
}

/** What opening a database needs beside the configuration. */
export interface Opening {
  readonly log: Logger;
  /** Is told of each step. */
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
}

/** There is no way to a Neo4j on this machine as it is; the message names all three. */
export class NoNeo4jError extends Error {
  override readonly name = "NoNeo4jError";
}

/**
 * The operator's own Neo4j where the configuration names one, else one that we bring and run.
 * @throws NoNeo4jError, ManagedNeo4jError or DatabaseUnavailableError, each with a message that says what to do
 */
export async function openDatabase(config: Config, opening: Opening): Promise<OpenDatabase> {
  const { log, say, signal } = opening;
  if (config.neo4j !== undefined) {
    const database = await connectDatabase({ ...config.neo4j, log });
    await checkReliedSettings(database, log);
    return { database, connection: config.neo4j, close: () => database.close() };
  }
  const { managedFolder: folder, java } = config;
  const managed = await startManagedNeo4j({ folder, java, log, say, signal }).catch(
    (error: unknown) => {
      throw error instanceof RequirementMissingError ? noWay(error) : error;
    },
  );
  try {
    const restart = (): void => managed.restart();
    const { connection } = managed;
    const database = await connectDatabase({ ...connection, log, onNeedsRestart: restart });
    return {
      database,
      connection,
      restart,
      close: async () => {
        await database.close();
        await managed.stop();
      },
    };
  } catch (error) {
    await managed.stop();
    throw error;
  }
}

function noWay(missing: RequirementMissingError): NoNeo4jError {
  const message = `${missing.message}
Accord Atlas needs a Neo4j, in one of three ways:
  1. your own, 5.26 or later: set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD;
  2. one that it brings and runs itself: install Java 17 or later and Maven;
  3. Docker: NEO4J_PASSWORD=… docker compose up`;
  return new NoNeo4jError(message, { cause: missing });
}
