import type { Database, Transaction } from "#server/database/database.ts";
import type { LoadPlace } from "./loadPlace.ts";

/** How a load's pieces of work become transactions. */
export interface Writer {
  /** Does one piece of work, which fits into any server's memory. */
  write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  /** Counts rows that were written. */
  advance(rows: number): void;
}

/** Milliseconds for one transaction of a load in batches. */
const batchTime = 120_000;

/** All pieces in one transaction: nobody sees any of them before the last. */
export function together(transaction: Transaction, advance: (rows: number) => void): Writer {
  return { write: (work) => work(transaction), advance };
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
    write: (work) =>
      database.write(
        async (transaction) => {
          await place.renew(transaction, { status: "loading", done: Math.min(done, total), total });
          return work(transaction);
        },
        { timeout: batchTime },
      ),
    advance(rows) {
      done += rows;
      advance(rows);
    },
  };
}
