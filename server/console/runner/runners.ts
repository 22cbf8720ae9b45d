import type { Connection } from "#server/database/connect.ts";
import { Runner } from "./runner.ts";

/** Milliseconds for which a runner more than one is kept for the next query. */
const keptFor = 60_000;

/** The runners that are free, and the way to more of them; how many there may be is not decided here. */
export class Runners {
  readonly #connection: Connection;
  readonly #free: Runner[] = [];
  #ended = false;
  #shrinking: NodeJS.Timeout | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Starts the first one, so that a user's first query need not wait. @throws RunnerError */
  async start(): Promise<void> {
    this.give(await Runner.start(this.#connection));
  }

  /** A free runner, or a new one. @throws RunnerError */
  async take(): Promise<Runner> {
    const runner = this.#free.pop() ?? (await Runner.start(this.#connection));
    return runner.isAlive ? runner : this.take();
  }

  /** Takes a runner back; for one that died, and was the last, another is started. */
  give(runner: Runner): void {
    if (this.#ended) runner.end();
    else if (runner.isAlive) this.#free.push(runner);
    else if (this.#free.length === 0) this.start().catch(() => {});
    clearTimeout(this.#shrinking);
    this.#shrinking = setTimeout(() => this.#endBut(1), keptFor).unref();
  }

  stop(): void {
    this.#ended = true;
    clearTimeout(this.#shrinking);
    this.#endBut(0);
  }

  #endBut(kept: number): void {
    for (const runner of this.#free.splice(kept)) runner.end();
  }
}
