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
  const over = new AbortController();
  const sieges = Array.from({ length: hostile }, (_, index) =>
    askAgainAndAgain(
      url,
      exhausting[index % exhausting.length] ?? "",
      `10.0.0.${index % addresses}`,
      over.signal,
      (end) => ends.set(end, (ends.get(end) ?? 0) + 1),
    ),
  );
  return {
    ends,
    lift: async () => {
      over.abort();
      await Promise.all(sieges);
    },
  };
}

/** Asks again whenever it is turned away or has been answered, until it hangs up in the middle. */
async function askAgainAndAgain(
  url: string,
  query: string,
  client: string,
  over: AbortSignal,
  onEnd: (end: string) => void,
): Promise<void> {
  while (!over.aborted) {
    try {
      const { error } = await askConsole(url, { query }, { client, signal: over });
      onEnd(error?.code ?? "ANSWERED");
      await new Promise((resolve) => setTimeout(resolve, 2000));
    } catch (error) {
      if (!over.aborted) onEnd(String(error));
    }
  }
}
