import type { Database, Transaction } from "#server/database/database.ts";
import { DeadlockError } from "#server/database/errors.ts";
import type { LoadPlace } from "./loadPlace.ts";

/** How a load's pieces of work become transactions. */
export interface Writer {
  /** How many pieces may be under way together. */
  readonly atOnce: number;
  /** Does one piece of work, which fits into any server's memory. */
  write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  /** Counts rows that were written. */
  advance(rows: number): void;
}

/** Milliseconds for one transaction of a load in batches. */
const batchTime = 120_000;
/** Neo4j gives each transaction one thread: a second one is written while it commits the first. */
const transactionsAtOnce = 2;
/** Times that a piece is tried whose transaction and the other one waited for each other. */
const mostTries = 5;

/** All pieces in one transaction: nobody sees any of them before the last. */
export function together(transaction: Transaction, advance: (rows: number) => void): Writer {
  return { atOnce: 1, write: (work) => work(transaction), advance };
}

/** Each piece in a transaction of its own, which also says how far the load has come. */
export function inBatches(
  database: Database,
  place: LoadPlace,
  total: number,
  advance: (rows: number) => void,
): Writer {
  let done = 0;
  return {
    atOnce: transactionsAtOnce,
    write: (work) =>
      despiteDeadlocks(() =>
        database.write(
          async (transaction) => {
            const result = await work(transaction);
            // At the end, because whoever renews keeps all others from it until the commit.
            await place.renew(transaction, {
              status: "loading",
              done: Math.min(done, total),
              total,
            });
            return result;
          },
          { timeout: batchTime },
        ),
      ),
    advance(rows) {
      done += rows;
      advance(rows);
    },
  };
}

async function despiteDeadlocks<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let tried = 1; ; tried++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof DeadlockError) || tried === mostTries) throw error;
    }
  }
}
