import type { Asker } from "../ask.ts";
import { quantile } from "../statistics.ts";

export const callers = 16;

/** How a question fared with all callers asking it at once. */
export interface Throughput {
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** Has all callers ask the same, each again as soon as it is answered. */
export async function underLoad(asker: Asker, body: string, seconds: number): Promise<Throughput> {
  const times: number[] = [];
  const startedAt = performance.now();
  const end = startedAt + seconds * 1000;
  await Promise.all(
    Array.from({ length: callers }, async () => {
      while (performance.now() < end) {
        const askedAt = performance.now();
        await asker.bytes(body);
        times.push(performance.now() - askedAt);
      }
    }),
  );
  const perSecond = times.length / ((performance.now() - startedAt) / 1000);
  const [p50, p95, p99] = [quantile(times, 0.5), quantile(times, 0.95), quantile(times, 0.99)];
  return { perSecond, p50, p95, p99 };
}
