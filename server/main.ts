import { fileURLToPath } from "node:url";
import type { Logger } from "pino";
import { loadIfStale } from "#data/load/bundled.ts";
import { MissingDatasetError } from "#data/load/dataset.ts";
import {
  ChangedFileError,
  DatasetProblemsError,
  IncompleteLoadError,
  InterruptedLoadError,
  SchemaError,
} from "#data/load/errors.ts";
import { InvalidFileError } from "#data/ontology/problem.ts";
import { createApp } from "./app.ts";
import { type Config, ConfigError, readConfig } from "./config.ts";
import { createConsoleEndpoint } from "./console/endpoint.ts";
import { DatabaseUnavailableError, MemoryLimitError } from "./database/errors.ts";
import { ManagedNeo4jError } from "./database/managed/errors.ts";
import { createGraphqlEndpoint } from "./graphql/endpoint.ts";
import { graphiqlPage } from "./graphql/graphiql.ts";
import { buildClientIfStale } from "./http/buildClient.ts";
import { listen, ListenError } from "./listen.ts";
import { createLog } from "./log.ts";
import { NoNeo4jError, openDatabase } from "./openDatabase.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Milliseconds for answers under way once the program is told to end. */
const patienceForAnswers = 8000;
/** Milliseconds after which it ends whatever may hang; Neo4j itself may take 30 s to close its store. */
const patienceInAll = 45_000;
/** Milliseconds in which a second signal is the first again: on Ctrl-C both the terminal and npm send one. */
const sameRequest = 1000;

/** Parts that have been started, in the order of starting; they are stopped in the other. */
class Started {
  readonly #stops: (() => Promise<void>)[] = [];

  add(stop: () => Promise<void>): void {
    this.#stops.push(stop);
  }

  async stop(): Promise<void> {
    for (const stop of this.#stops.splice(0).toReversed()) await stop();
  }
}

async function start(
  config: Config,
  log: Logger,
  started: Started,
  stopping: AbortSignal,
): Promise<void> {
  const listening = await listen(config.host, config.port);
  started.add(() => listening.close(patienceForAnswers));
  const building = buildClientIfStale(root, say);
  // It is awaited below; until then Neo4j starts, and what fails first is what is said.
  building.catch(() => {});
  const opened = await openDatabase(config, { log, say, signal: stopping });
  started.add(() => opened.close());
  const { database, connection, restart } = opened;
  await loadIfStale(database, config.datasetFolder, { info: say });
  const clientFolder = await building;
  stopping.throwIfAborted();
  const { datasetFolder, trustNetwork } = config;
  const graphql = await createGraphqlEndpoint({
    database,
    log,
    datasetFolder,
    httpServer: listening.server,
  });
  started.add(() => graphql.stop());
  const cypherConsole = await createConsoleEndpoint({ connection, database, log, restart });
  started.add(() => cypherConsole.stop());
  listening.serve(
    createApp({
      database,
      log,
      graphql: graphql.handler,
      console: cypherConsole.handler,
      graphiql: graphiqlPage(),
      clientFolder,
      trustNetwork,
      isStopping: () => stopping.aborted,
    }),
  );
  say(`Accord Atlas is ready at ${listening.url}`);
  void graphql.warmUp().then(() => cypherConsole.warmUp());
}

async function main(): Promise<void> {
  const config = readConfig(process.env, root);
  const log = createLog(config.logLevel, process.stderr.isTTY);
  const stopping = new AbortController();
  const started = new Started();

  const end = async (code: number): Promise<void> => {
    if (stopping.signal.aborted) return;
    stopping.abort();
    setTimeout(() => process.exit(1), patienceInAll).unref();
    await starting;
    await started.stop();
    process.exit(code);
  };
  let askedAt = 0;
  const onSignal = (): void => {
    if (askedAt === 0) {
      askedAt = Date.now();
      say("Stopping.");
      void end(0);
    } else if (Date.now() - askedAt > sameRequest) {
      process.exit(1);
    }
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  process.on("unhandledRejection", (error) => {
    // Work that nobody waits for, such as a connection that broke while idle: nothing depends on it.
    log.error({ err: error }, "Work in the background failed.");
  });
  process.on("uncaughtException", (error) => {
    log.fatal({ err: error }, "An error that nothing expected; ending.");
    void end(1);
  });

  const starting = start(config, log, started, stopping.signal).catch(async (error: unknown) => {
    await started.stop();
    if (stopping.signal.aborted) process.exit(0);
    complain(error);
    process.exit(1);
  });
  await starting;
}

/** Errors whose message says what to do; of any other, everything is shown. */
const explained = [
  ChangedFileError,
  ConfigError,
  DatabaseUnavailableError,
  DatasetProblemsError,
  IncompleteLoadError,
  InterruptedLoadError,
  InvalidFileError,
  ListenError,
  ManagedNeo4jError,
  MemoryLimitError,
  MissingDatasetError,
  NoNeo4jError,
  SchemaError,
];

function complain(error: unknown): void {
  const isExplained = explained.some((kind) => error instanceof kind);
  console.error(isExplained && error instanceof Error ? error.message : error);
}

function say(line: string): void {
  console.log(line);
}

await main().catch((error: unknown) => {
  complain(error);
  process.exit(1);
});
