import type { z } from "zod";
import type { Statement } from "#cypher/statement.ts";

/** What a call may be limited by, beyond the database's own deadline. */
export interface RunOptions {
  /** Aborting it ends the work in the database, not only the wait for it. */
  readonly signal?: AbortSignal;
  /** Milliseconds after which the database gives up; 8,000 unless told. */
  readonly timeout?: number;
}

/** Runs statements in one transaction; what it wrote is seen by nobody until the transaction ends. */
export interface Transaction {
  /** @throws RowMismatchError, DatabaseUnavailableError */
  run<Params extends z.ZodObject, Row extends z.ZodObject>(
    statement: Statement<Params, Row>,
    params: z.input<Params>,
  ): Promise<z.output<Row>[]>;
}

/** One Neo4j database, spoken to only by statements with a contract. */
export interface Database {
  /**
   * Runs a read statement in READ access mode and checks every row against the contract.
   * @throws RowMismatchError if a row is not as the contract says
   * @throws DatabaseUnavailableError if Neo4j cannot be reached, or is too slow
   */
  run<Params extends z.ZodObject, Row extends z.ZodObject>(
    statement: Statement<Params, Row>,
    params: z.input<Params>,
    options?: RunOptions,
  ): Promise<z.output<Row>[]>;
  /** As `run`, for a statement that gives exactly one row. */
  one<Params extends z.ZodObject, Row extends z.ZodObject>(
    statement: Statement<Params, Row>,
    params: z.input<Params>,
    options?: RunOptions,
  ): Promise<z.output<Row>>;
  /** Does `work` in one write transaction, all of it or nothing; not repeated if it fails. */
  write<Result>(
    work: (transaction: Transaction) => Promise<Result>,
    options?: RunOptions,
  ): Promise<Result>;
  /**
   * Runs schema commands (constraints or indexes) in one transaction, which Neo4j takes only without
   * other statements. Indexes that are made together are filled in one reading of the graph.
   */
  schema(...texts: readonly string[]): Promise<void>;
  /** Resolves if the database answers. @throws DatabaseUnavailableError */
  verify(): Promise<void>;
  close(): Promise<void>;
}
