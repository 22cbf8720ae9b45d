import neo4j, { type Driver, type QueryResult } from "neo4j-driver";
import type { Logger } from "pino";
import type { z } from "zod";
import type { Statement } from "#cypher/statement.ts";
import type { Database, RunOptions, Transaction } from "./database.ts";
import { withDeadline } from "./deadline.ts";
import { DatabaseUnavailableError, NeedsRestartError, RowMismatchError } from "./errors.ts";
import { finalIfOutOfMemory, notAnswering, translated } from "./failures.ts";
import { checkedRows } from "./rows.ts";
import { isNewEnough } from "./serverVersion.ts";
import { toNeo4j } from "./values.ts";

/** Where a Neo4j is and how to sign in. */
export interface Connection {
  /** As `bolt://127.0.0.1:7687`, or `neo4j+s://…` for a cluster; holds no user or password. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** The name of the database within the server, by default `neo4j`. */
  readonly database: string;
}

/** Who is told of what is nobody's answer. */
interface DatabaseListeners {
  readonly log?: Pick<Logger, "warn">;
  /** Called with every answer that Neo4j refuses because it has to be restarted. */
  readonly onNeedsRestart?: () => void;
}

/** Milliseconds that a read or write may take unless the caller says otherwise. */
const usualDeadline = 8000;
/** A Neo4j that has just come up answers its first question slowly, on a busy machine very slowly. */
const firstDeadline = 60_000;
/** Building an index over what is already stored takes longer than any answer may. */
const schemaDeadline = 120_000;

/**
 * Connects to a Neo4j of version 5.26 or later and makes sure that it answers.
 * @throws DatabaseUnavailableError with one sentence that says what to do; never with the password
 */
export async function connectDatabase(options: Connection & DatabaseListeners): Promise<Database> {
  const driver = openDriver(options);
  const database = new DriverDatabase(driver, options.database, options);
  try {
    await database.verify(firstDeadline);
    await refuseOldServer(driver, options);
    return database;
  } catch (error) {
    await driver.close();
    throw error instanceof DatabaseUnavailableError ? located(error, options.uri) : error;
  }
}

function openDriver({ uri, username, password }: Connection): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    userAgent: "accord-atlas",
    maxConnectionPoolSize: 30,
    connectionAcquisitionTimeout: 5000,
    connectionTimeout: 5000,
    // Long enough for a leader election's first step, short enough that a reader soon hears "not answering".
    maxTransactionRetryTime: 3000,
    fetchSize: 500,
    connectionLivenessCheckTimeout: 30_000,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: "WARNING", disabledCategories: ["UNRECOGNIZED"] },
  });
}

async function refuseOldServer(driver: Driver, { uri, database }: Connection): Promise<void> {
  const { agent = "" } = await driver.getServerInfo({ database });
  if (isNewEnough(agent)) return;
  throw new DatabaseUnavailableError(
    `The server at ${uri} is ${agent || "unknown"}, and Neo4j 5.26 or later is needed; upgrade it or set NEO4J_URI to another.`,
  );
}

/** The same error with the address: at start it may be the address that is wrong. */
function located({ message, cause }: DatabaseUnavailableError, uri: string): Error {
  const sentence =
    message === notAnswering
      ? `No Neo4j answers at ${uri}; start it, or correct NEO4J_URI.`
      : message.includes(uri)
        ? message
        : `${uri}: ${message}`;
  return new DatabaseUnavailableError(sentence, { cause });
}

/** What Neo4j is told of a statement: its deadline in milliseconds, and what its list of transactions shows. */
interface About {
  readonly timeout: number;
  readonly metadata: Record<string, string>;
}

class DriverDatabase implements Database {
  readonly #driver: Driver;
  readonly #name: string;
  readonly #listeners: DatabaseListeners;
  readonly #warned = new Set<string>();

  constructor(driver: Driver, name: string, listeners: DatabaseListeners) {
    this.#driver = driver;
    this.#name = name;
    this.#listeners = listeners;
  }

  async run<Params extends z.ZodObject, Row extends z.ZodObject>(
    statement: Statement<Params, Row>,
    params: z.input<Params>,
    { signal, timeout = usualDeadline }: RunOptions = {},
  ): Promise<z.output<Row>[]> {
    if (statement.access !== "read") {
      throw new TypeError(`"${statement.name}" writes: run it in Database.write().`);
    }
    const parameters = neo4jParameters(statement, params);
    const about = { timeout, metadata: { app: "accord-atlas", statement: statement.name } };
    const { records, summary } = await this.#translating(() =>
      withDeadline(`"${statement.name}"`, timeout, signal, async (stop) => {
        try {
          return await this.#readAtOnce(statement.text, parameters, about, stop);
        } catch (error) {
          // Memory that has run out is no reason to ask again.
          const asked = finalIfOutOfMemory(error);
          if (stop.aborted || !neo4j.isRetryableError(asked)) throw error;
          return this.#readPatiently(statement.text, parameters, about, stop);
        }
      }),
    );
    this.#warnOnce(statement.name, summary.notifications);
    return checkedRows(statement, records);
  }

  async one<Params extends z.ZodObject, Row extends z.ZodObject>(
    statement: Statement<Params, Row>,
    params: z.input<Params>,
    options?: RunOptions,
  ): Promise<z.output<Row>> {
    const rows = await this.run(statement, params, options);
    const [row] = rows;
    if (row !== undefined && rows.length === 1) return row;
    throw new RowMismatchError(`"${statement.name}" gave ${rows.length} rows instead of one.`);
  }

  async write<Result>(
    work: (transaction: Transaction) => Promise<Result>,
    { signal, timeout = usualDeadline }: RunOptions = {},
  ): Promise<Result> {
    const session = this.#driver.session({
      database: this.#name,
      defaultAccessMode: neo4j.session.WRITE,
    });
    // Closing the session is what interrupts a running statement; a rollback would wait for it.
    const close = (): void => void session.close().catch(() => {});
    return this.#translating(() =>
      withDeadline("a write", timeout, signal, async (stop) => {
        stop.addEventListener("abort", close, { once: true });
        try {
          const transaction = await session.beginTransaction({
            timeout,
            metadata: { app: "accord-atlas" },
          });
          const result = await work({
            run: async (statement, params) => {
              const { records } = await transaction.run(
                statement.text,
                neo4jParameters(statement, params),
              );
              return checkedRows(statement, records);
            },
          });
          await transaction.commit();
          return result;
        } finally {
          // Rolls back what was not committed.
          await session.close();
        }
      }),
    );
  }

  async schema(...texts: readonly string[]): Promise<void> {
    const session = this.#driver.session({
      database: this.#name,
      defaultAccessMode: neo4j.session.WRITE,
    });
    try {
      await this.#translating(async () => {
        const transaction = await session.beginTransaction({ timeout: schemaDeadline });
        for (const text of texts) await transaction.run(text);
        await transaction.commit();
      });
    } finally {
      await session.close();
    }
  }

  async verify(timeout = usualDeadline): Promise<void> {
    await this.#translating(() =>
      withDeadline("a sign of life", timeout, undefined, (signal) =>
        this.#driver.executeQuery(
          "RETURN 1",
          {},
          { database: this.#name, routing: "READ", signal },
        ),
      ),
    );
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  /** One way there and back, where a transaction of its own takes two: half the time of a short statement. */
  async #readAtOnce(
    text: string,
    parameters: unknown,
    about: About,
    stop: AbortSignal,
  ): Promise<QueryResult> {
    const session = this.#driver.session({
      database: this.#name,
      defaultAccessMode: neo4j.session.READ,
    });
    // Closing the session is what interrupts a running statement.
    const close = (): void => void session.close().catch(() => {});
    stop.addEventListener("abort", close, { once: true });
    try {
      return await unplaced(() => session.run(text, parameters, about));
    } finally {
      stop.removeEventListener("abort", close);
      await session.close();
    }
  }

  /** Tries again while the database says that this may help. */
  async #readPatiently(
    text: string,
    parameters: unknown,
    about: About,
    stop: AbortSignal,
  ): Promise<QueryResult> {
    return this.#driver.executeQuery(text, parameters, {
      database: this.#name,
      routing: "READ",
      transactionConfig: about,
      signal: stop,
      resultTransformer: async (result) => {
        try {
          return await result;
        } catch (error) {
          throw finalIfOutOfMemory(error);
        }
      },
    });
  }

  async #translating<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      const cause = translated(error);
      if (cause instanceof NeedsRestartError) this.#listeners.onNeedsRestart?.();
      throw cause;
    }
  }

  /** Neo4j's own warnings (a deprecated form, a missing label), once a statement and warning. */
  #warnOnce(statement: string, notifications: readonly { code: string; title: string }[]): void {
    for (const { code, title } of notifications) {
      if (this.#warned.has(`${statement} ${code}`)) continue;
      this.#warned.add(`${statement} ${code}`);
      this.#listeners.log?.warn({ statement, code }, `Neo4j warns of "${statement}": ${title}`);
    }
  }
}

/**
 * Makes a call of the driver's without a note of its place. The driver takes one at every call, for
 * an error that it seldom has, and finds it in the sources' lines: a twelfth of what a short read
 * costs this program. Whatever fails is known by its statement.
 */
function unplaced<Result>(call: () => Result): Result {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return call();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function neo4jParameters<Params extends z.ZodObject, Row extends z.ZodObject>(
  statement: Statement<Params, Row>,
  params: z.input<Params>,
): unknown {
  return toNeo4j(statement.params.parse(params));
}
