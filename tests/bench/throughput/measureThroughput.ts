import type { BenchArguments } from "../arguments.ts";
import type { Served } from "../fields/measureFields.ts";
import { residentMegabytes } from "../memory.ts";
import { ms, type Section, short, table } from "../report.ts";
import { callers, underLoad } from "./underLoad.ts";

/** Every question by 16 callers at once, each asking again as soon as it is answered. */
export async function measureThroughput(
  served: Served,
  { seconds, only }: BenchArguments,
  say: (line: string) => void,
): Promise<Section> {
  const before = residentMegabytes(served.pid);
  const rows: string[][] = [];
  let peak = before;
  for (const { name, query, variables } of served.questions.filter((question) =>
    only.test(question.name),
  )) {
    const body = JSON.stringify({ query, variables });
    // The first answers wait for plans.
    await underLoad(served.asker, body, 1);
    const found = await underLoad(served.asker, body, seconds);
    peak = Math.max(peak, residentMegabytes(served.pid));
    say(`${name}: ${found.perSecond.toFixed(0)} a second`);
    const { perSecond, p50, p95, p99 } = found;
    rows.push([name, perSecond.toFixed(0), ms(p50), ms(p95), ms(p99)]);
  }
  return {
    title: "Throughput",
    text: `${callers} callers at once, ${seconds} s a question, at ${short(served.relations)} relations; milliseconds.

${table(["question", "answers a second", "p50", "p95", "p99"], rows)}

Memory of the program (resident): ${before.toFixed(0)} MB before, ${peak.toFixed(0)} MB at most.`,
  };
}
