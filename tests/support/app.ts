import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { inject } from "vitest";
import { createApp } from "../../server/app.ts";
import { createConsoleEndpoint } from "../../server/console/endpoint.ts";
import type { Database } from "../../server/database/database.ts";
import { createGraphqlEndpoint } from "../../server/graphql/endpoint.ts";
import { graphiqlPage } from "../../server/graphql/graphiql.ts";
import { listen } from "../../server/listen.ts";

/** The application in this very process, over a database of the test's choice. */
export interface RunningApp {
  /** As `http://127.0.0.1:41234`, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** The structured log, a line each. */
  readonly logged: readonly string[];
  stop(): Promise<void>;
}

/** Starts the application on a free port of loopback. */
export async function startApp(options: {
  readonly database: Database;
  readonly clientFolder: string;
  readonly datasetFolder?: string;
  readonly trustNetwork?: boolean;
  /** Milliseconds for one GraphQL answer: longer than usual where a test is not about time. */
  readonly deadline?: number;
  /** An entity with more relations than this is a hub. */
  readonly few?: number;
}): Promise<RunningApp> {
  const { database, clientFolder, datasetFolder = "data/jinshan", trustNetwork = false } = options;
  const { deadline = 60_000, few } = options;
  const logged: string[] = [];
  const log = pino({ level: "info" }, { write: (line) => void logged.push(line) });
  const listening = await listen("127.0.0.1", 0);
  const httpServer = listening.server;
  const graphql = await createGraphqlEndpoint({
    database,
    log,
    datasetFolder,
    httpServer,
    deadline,
    ...(few !== undefined && { few }),
  });
  const cypherConsole = await createConsoleEndpoint({ connection: inject("neo4j"), database, log });
  listening.serve(
    createApp({
      database,
      log,
      graphql: graphql.handler,
      console: cypherConsole.handler,
      graphiql: graphiqlPage(),
      clientFolder,
      trustNetwork,
      isStopping: () => false,
    }),
  );
  const { port } = httpServer.address() as AddressInfo;
  return {
    url: listening.url,
    port,
    logged,
    stop: async () => {
      await cypherConsole.stop();
      await graphql.stop();
      await listening.close(1000);
    },
  };
}
