import { QueryFailure } from "./failure.ts";
import { consoleLimits } from "./limits.ts";
import type { Reason } from "./words/reason.ts";

/** Keeps count of the queries that run, so that nobody takes all of the database. */
export class Places {
  readonly #taken = new Map<string, number>();
  #all = 0;

  /**
   * Takes a place for a query of this client; what it gives frees it again.
   * @throws QueryFailure where none is free
   */
  take(client: string): () => void {
    const mine = this.#taken.get(client) ?? 0;
    if (mine >= consoleLimits.runningPerClient) {
      throw busy({ is: "yoursAreRunning", running: mine });
    }
    if (this.#all >= consoleLimits.running) {
      throw busy({ is: "othersAreRunning", running: this.#all });
    }
    this.#taken.set(client, mine + 1);
    this.#all += 1;
    return () => this.#free(client);
  }

  #free(client: string): void {
    const left = (this.#taken.get(client) ?? 0) - 1;
    if (left > 0) this.#taken.set(client, left);
    else this.#taken.delete(client);
    this.#all -= 1;
  }
}

function busy(reason: Reason): QueryFailure {
  return new QueryFailure({ code: "BUSY", reason });
}
