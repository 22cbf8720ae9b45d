import neo4j, {
  type Notification as DriverNotification,
  type Plan,
  type Result,
  type Session,
} from "neo4j-driver";
import type { Connection } from "./connect.ts";
import { readFailure } from "./readFailures.ts";
import { toNeo4j } from "./values.ts";
import { toWire, type WireValue } from "./wireValues.ts";

/** Cypher that somebody else wrote, with its parameters as plain JavaScript. */
export interface ForeignQuery {
  readonly text: string;
  /** Integral numbers and bigints go as integers, other numbers as floats. */
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** One step of a plan and those that feed it. */
export interface PlanStep {
  /** With the database that it runs in, as `Filter@neo4j`. */
  readonly operator: string;
  readonly details: string;
  /** Rows, as Neo4j guesses. */
  readonly estimatedRows: number;
  readonly children: readonly PlanStep[];
}

/** What Neo4j remarks about a text; the place counts from 1, in UTF-16 units. */
export interface Notification {
  readonly code: string;
  readonly severity: string;
  readonly title: string;
  readonly description: string;
  readonly line?: number;
  readonly column?: number;
}

/** What Neo4j would do for a text. */
export interface Explained {
  /** `r` reads; `w`, `rw` and `s` do not, or not only. */
  readonly queryType: string | undefined;
  readonly plan: PlanStep | undefined;
  /** The name of the database that is read, as plans write it. */
  readonly database: string;
  readonly notifications: readonly Notification[];
}

/** The answer as it arrives: to be read once. */
export interface Reading {
  readonly columns: readonly string[];
  readonly rows: AsyncIterable<readonly WireValue[]>;
}

/** Explains and runs foreign queries, each step in a READ transaction of its own. Errors are ReadFailures. */
export interface ReadingSession {
  /** @param metadata what the server's list of transactions shows of it */
  explain(
    query: ForeignQuery,
    timeout: number,
    metadata: Readonly<Record<string, string>>,
  ): Promise<Explained>;
  read(
    query: ForeignQuery,
    timeout: number,
    metadata: Readonly<Record<string, string>>,
  ): Promise<Reading>;
  /** Ends whatever runs, in the database too. */
  close(): Promise<void>;
}

/** Speaks to the database for foreign queries, on a connection of its own, for as long as the process lives. */
export interface Reader {
  session(): ReadingSession;
  /** Whether the database answers now. */
  isAnswering(): Promise<boolean>;
}

/** In front of a text, on a line of its own, so that columns stay true. */
const explainPrefix = "EXPLAIN\n";

/** A reader with one connection of its own, for one session at a time. */
export function connectReader(connection: Connection): Reader {
  const { uri, username, password, database } = connection;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    userAgent: "accord-atlas-console",
    maxConnectionPoolSize: 1,
    connectionAcquisitionTimeout: 2000,
    connectionTimeout: 2000,
    maxTransactionRetryTime: 0,
    fetchSize: 200,
    connectionLivenessCheckTimeout: 30_000,
    telemetryDisabled: true,
  });
  let home: Promise<string> | undefined;
  const homeName = async (): Promise<string> => {
    const { summary } = await driver.executeQuery("RETURN 1", {}, { database, routing: "READ" });
    return summary.database.name ?? database;
  };
  return {
    session: () =>
      new DriverReadingSession(
        driver.session({ database, defaultAccessMode: neo4j.session.READ }),
        async () => {
          home ??= homeName();
          home.catch(() => (home = undefined));
          return home;
        },
      ),
    isAnswering: () =>
      homeName().then(
        () => true,
        () => false,
      ),
  };
}

class DriverReadingSession implements ReadingSession {
  readonly #session: Session;
  readonly #home: () => Promise<string>;

  constructor(session: Session, home: () => Promise<string>) {
    this.#session = session;
    this.#home = home;
  }

  async explain(
    { text, parameters }: ForeignQuery,
    timeout: number,
    metadata: Readonly<Record<string, string>>,
  ): Promise<Explained> {
    try {
      const database = await this.#home();
      const transaction = await this.#session.beginTransaction({
        timeout,
        metadata: { app: "accord-atlas-console", ...metadata },
      });
      const { summary } = await transaction.run(explainPrefix + text, toNeo4j(parameters));
      await transaction.rollback();
      return {
        queryType: summary.queryType,
        plan: summary.plan === false ? undefined : stepOf(summary.plan),
        database,
        notifications: summary.notifications.map(notificationOf),
      };
    } catch (error) {
      throw readFailure(error, 1);
    }
  }

  async read(
    { text, parameters }: ForeignQuery,
    timeout: number,
    metadata: Readonly<Record<string, string>>,
  ): Promise<Reading> {
    try {
      const transaction = await this.#session.beginTransaction({
        timeout,
        metadata: { app: "accord-atlas-console", ...metadata },
      });
      const result = transaction.run(text, toNeo4j(parameters));
      return { columns: await result.keys(), rows: rowsOf(result) };
    } catch (error) {
      throw readFailure(error, 0);
    }
  }

  async close(): Promise<void> {
    // This sends RESET, which ends a running query; a rollback would wait for it.
    await this.#session.close();
  }
}

async function* rowsOf(result: Result): AsyncGenerator<readonly WireValue[]> {
  try {
    for await (const record of result) yield record.map(toWire);
  } catch (error) {
    throw readFailure(error, 0);
  }
}

function stepOf({ operatorType, arguments: about, children }: Plan): PlanStep {
  return {
    operator: operatorType,
    details: about["Details"] ?? "",
    estimatedRows: Number(about["EstimatedRows"] ?? 0),
    children: children.map(stepOf),
  };
}

function notificationOf(notification: DriverNotification): Notification {
  const { code, title, description, rawSeverityLevel, position } = notification;
  const { line, column } = "line" in position ? position : {};
  return {
    code,
    severity: rawSeverityLevel,
    title,
    description,
    // The line that we put in front is not the author's. Neo4j gives 0 where it means no place.
    ...(line !== undefined && line > 1 && { line: line - 1, column }),
  };
}
