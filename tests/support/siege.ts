import { setMaxListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { exhausting } from "./attacks/exhausting.ts";
import { askConsole } from "./console.ts";

/** Many who ask the console at a time for what exhausts the database. */
export interface Siege {
  /** How often each end was met: an error's code, ANSWERED, or what went wrong on the way. */
  readonly ends: ReadonlyMap<string, number>;
  /** All hang up, some of them in the middle. */
  lift(): Promise<void>;
}

/** Begins a siege of a program that is told by X-Forwarded-For who asks. */
export function besiege(url: string, hostile: number, addresses: number): Siege {
  const ends = new Map<string, number>();
  // Not one signal for all: what listens to it would never go.
  const calls = new Set<AbortController>();
  const over = new AbortController();
  setMaxListeners(hostile, over.signal);

  /** Asks again whenever it is turned away or has been answered, until it hangs up in the middle. */
  async function askAgainAndAgain(query: string, client: string): Promise<void> {
    while (!over.signal.aborted) {
      const call = new AbortController();
      calls.add(call);
      const { signal } = call;
      const end = await askConsole(url, { query }, { client, signal }).then(
        ({ error }) => error?.code ?? "ANSWERED",
        String,
      );
      calls.delete(call);
      if (over.signal.aborted) return;
      ends.set(end, (ends.get(end) ?? 0) + 1);
      await sleep(2000, undefined, { signal: over.signal }).catch(() => {});
    }
  }

  const sieges = Array.from({ length: hostile }, (_, index) =>
    askAgainAndAgain(exhausting[index % exhausting.length] ?? "", `10.0.0.${index % addresses}`),
  );
  return {
    ends,
    lift: async () => {
      over.abort();
      for (const call of calls) call.abort();
      await Promise.all(sieges);
    },
  };
}
