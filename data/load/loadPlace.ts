import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { endLoad } from "#cypher/load/endLoad.ts";
import { leaveLoad } from "#cypher/load/leaveLoad.ts";
import type { Properties } from "#cypher/load/properties.ts";
import { renewLoad } from "#cypher/load/renewLoad.ts";
import { loadLease, type RunningLoad, runningLoad } from "#cypher/load/runningLoad.ts";
import { takeLoad } from "#cypher/load/takeLoad.ts";
import type { Database, Transaction } from "#server/database/database.ts";
import { commandLineOf } from "#server/database/managed/processes.ts";
import { LoadRunningError } from "./errors.ts";
import { lookTime } from "./lookTime.ts";

/** Milliseconds between two signs of life; a few may be missed before the lease is over. */
const heartbeat = 10_000;

/**
 * The one place of a running load in a database. Whoever holds it says now and then that it is
 * alive; a holder that stays silent for a minute, or whose process is gone, loses it to the next.
 */
export class LoadPlace {
  /** The tokens of the places that this process holds. */
  static readonly #held = new Set<string>();
  readonly #database: Database;
  readonly #token: string;
  readonly startedAt: string;
  #beating: NodeJS.Timeout | undefined;

  private constructor(database: Database, token: string, startedAt: string) {
    this.#database = database;
    this.#token = token;
    this.startedAt = startedAt;
  }

  /** @throws LoadRunningError that says who holds it, if somebody does */
  static async take(database: Database): Promise<LoadPlace> {
    const [holder] = await database.run(runningLoad, {}, { timeout: lookTime });
    const isGone = holder !== undefined && (await LoadPlace.#hasGone(holder));
    const place = { token: randomUUID(), startedAt: new Date().toISOString() };
    const [taken] = await database.write(
      (transaction) =>
        transaction.run(takeLoad, {
          ...place,
          gone: isGone ? holder.token : null,
          lease: loadLease,
          host: hostname(),
          process: process.pid,
        }),
      { timeout: lookTime },
    );
    if (taken === undefined || !taken.isFree) throw new LoadRunningError(heldBy(taken));
    const mine = new LoadPlace(database, place.token, place.startedAt);
    LoadPlace.#held.add(place.token);
    mine.beat();
    return mine;
  }

  /** A process on this machine can be looked for; of one elsewhere only its silence tells. */
  static async #hasGone({ host, process: pid, token }: RunningLoad): Promise<boolean> {
    if (token === null || host !== hostname()) return false;
    if (pid === process.pid) return !LoadPlace.#held.has(token);
    return (await commandLineOf(pid)) === undefined;
  }

  /**
   * Says how far the load has come, as part of a transaction that writes some of it.
   * @throws LoadRunningError if the place was taken over, so that this load must not go on
   */
  async renew(transaction: Transaction, state: Properties): Promise<void> {
    const [found] = await transaction.run(renewLoad, { token: this.#token, state });
    if (found?.count !== 1) throw lost();
  }

  /** Puts the load on record and gives the place up, as part of its last transaction. @throws as `renew` */
  async end(transaction: Transaction, record: Properties): Promise<void> {
    const [found] = await transaction.run(endLoad, { token: this.#token, record });
    if (found?.count !== 1) throw lost();
  }

  /** Stops the signs of life: while a transaction holds the place, they would only wait for its end. */
  hold(): void {
    clearInterval(this.#beating);
  }

  /** Gives the place up, if it is still held; says nothing where the database is away. */
  async leave(): Promise<void> {
    this.hold();
    LoadPlace.#held.delete(this.#token);
    await this.#database
      .write((transaction) => transaction.run(leaveLoad, { token: this.#token }))
      .catch(() => {
        // The next loader finds the place held by nobody who is still there.
      });
  }

  /** Gives signs of life from now on. */
  beat(): void {
    this.hold();
    this.#beating = setInterval(() => {
      this.#database
        .write((transaction) => transaction.run(renewLoad, { token: this.#token, state: {} }))
        .catch(() => {
          // A sign of life that is missed is followed by others, and by errors where it matters.
        });
    }, heartbeat);
    this.#beating.unref();
  }
}

function heldBy(holder: { host: string; process: number; startedAt: string } | undefined): string {
  if (holder === undefined) return "Another load is running; wait for its end.";
  const { host, process: pid, startedAt } = holder;
  return `Another load is running: process ${pid} on ${host}, since ${startedAt}. Wait for its end, or end it; its place is free a minute after it fell silent.`;
}

function lost(): LoadRunningError {
  return new LoadRunningError(
    "Another load has taken this one's place, because it had been silent for over a minute; this one ends.",
  );
}
