import { resolve } from "node:path";
import { chromium } from "playwright-core";
import { createServer } from "vite";
import { layoutNames } from "../../../client/exploration/layout.ts";
import { findChromium } from "../../support/chromium.ts";
import type { Bench } from "./page.ts";

declare const bench: Bench;

const [entities, relations] = [1000, 2000];

/** The canvas alone, in a page of its own: no server, no database, no React. */
const vite = await createServer({
  configFile: false,
  root: resolve("."),
  cacheDir: "node_modules/.vite-bench",
  logLevel: "error",
  server: { host: "127.0.0.1", port: 0, hmr: false },
  optimizeDeps: { include: ["cytoscape", "d3-force", "zustand", "zustand/vanilla"] },
});
await vite.listen();
const browser = await chromium.launch({ executablePath: await findChromium() });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
page.on("pageerror", ({ message }) => console.error(message));
await page.goto(`${vite.resolvedUrls?.local[0] ?? ""}tests/bench/canvas/index.html`);
await page.waitForFunction("window.bench");

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** When it began, in microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** What the task itself took of the processor, in microseconds: a busy machine changes it little. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The main thread's tasks, in milliseconds of the processor, longest first. */
interface Tasks {
  readonly all: readonly number[];
  /** Those that ended before the page said that it had what it was waiting for. */
  readonly waiting: readonly number[];
  readonly afterwards: readonly number[];
}

/** What was done, and what the page's main thread did meanwhile. */
async function traced<Result>(work: () => Promise<Result>): Promise<[Result, Tasks]> {
  await browser.startTracing(page, {
    categories: ["toplevel", "__metadata", "blink.user_timing"],
  });
  const result = await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString("utf8")) as {
    traceEvents: TraceEvent[];
  };
  const found = traceEvents.findLast(({ name }) => name === "found")?.ts ?? 0;
  const threads = traceEvents
    .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
    .map(({ pid, tid }) =>
      traceEvents.filter(
        (one) => one.pid === pid && one.tid === tid && one.name.endsWith("RunTask"),
      ),
    );
  const [busiest = []] = threads.toSorted((x, y) => sum(times(y)) - sum(times(x)));
  const isBefore = ({ ts, dur = 0 }: TraceEvent): boolean => ts + dur < found;
  return [
    result,
    {
      all: times(busiest),
      waiting: times(busiest.filter(isBefore)),
      afterwards: times(busiest.filter((one) => !isBefore(one))),
    },
  ];
}

function times(tasks: readonly TraceEvent[]): number[] {
  return tasks.map(({ tdur = 0 }) => tdur / 1000).toSorted((x, y) => y - x);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

const fixed = (value: number): string => value.toFixed(1);
const long = (tasks: readonly number[]): string => {
  const over = tasks.filter((time) => time > 50);
  const longest = `longest ${fixed(tasks[0] ?? 0)} ms`;
  return over.length === 0
    ? `none over 50 ms (${longest})`
    : `over 50 ms: ${over.map(fixed).join(", ")}`;
};

console.log(`${entities} entities, ${relations} relations, 1280×800; tasks in processor time`);
await page.evaluate(([e, r]) => bench.open(e, r), [entities, relations] as const);
await page.evaluate(() => bench.pan(1500, false));
const [before, tasksBefore] = await traced(() => page.evaluate(() => bench.pan(2500, false)));
const [after, tasksAfter] = await traced(() => page.evaluate(() => bench.pan(2500, true)));
const [costBefore, costAfter] = [
  sum(tasksBefore.all) / before.frames,
  sum(tasksAfter.all) / after.frames,
];
console.log(
  `Panning: ${fixed(before.rate)} frames a second of ${fixed(costBefore)} ms each; just after a highlight ${fixed(after.rate)} of ${fixed(costAfter)} ms (× ${(after.rate / before.rate).toFixed(2)})`,
);
const hover = await page.evaluate(() => bench.hover());
console.log(`Hover painted in ${fixed(hover.median)} ms (median), ${fixed(hover.longest)} at most`);
for (const layout of layoutNames) {
  const [took, tasks] = await traced(() => page.evaluate((name) => bench.arrange(name), layout));
  console.log(
    `Layout ${layout}: found after ${fixed(took)} ms; tasks until then ${long(tasks.waiting)}, while it is shown ${long(tasks.afterwards)}`,
  );
}
const left = await page.evaluate(() => bench.shrink(500));
const [moved, tasks] = await traced(() =>
  page.evaluate((more) => bench.add(more), left.slice(0, 30)),
);
console.log(
  `30 added to 500: ${moved} of those placed moved; tasks until they have their places ${long(tasks.waiting)}, while they are shown ${long(tasks.afterwards)}`,
);

await browser.close();
await vite.close();
