import { expect, test } from "vitest";
import { PlanOnce } from "../../../server/graphql/planOnce.ts";

/** Runs that are told when to end, in the order in which they began. */
function manualRuns() {
  const ends: ((error?: Error) => void)[] = [];
  const run = () =>
    new Promise<number>((resolve, reject) => {
      const place = ends.length;
      ends.push((error) => (error ? reject(error) : resolve(place)));
    });
  return { run, ends };
}

const soon = () => new Promise((resolve) => setTimeout(resolve));

test("of those that ask for the same at once, the first goes ahead and the others follow together", async () => {
  const plans = new PlanOnce();
  const { run, ends } = manualRuns();
  const asked = [plans.run("a", run), plans.run("a", run), plans.run("a", run)];
  await soon();
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await soon();
  expect(ends).toHaveLength(3);
  ends[1]?.();
  ends[2]?.();
  expect(await Promise.all(asked)).toEqual([0, 1, 2]);
});

test("another text waits for nobody, and nobody waits once a text is known", async () => {
  const plans = new PlanOnce();
  const { run, ends } = manualRuns();
  const first = plans.run("a", run);
  void plans.run("b", run);
  expect(ends).toHaveLength(2);
  ends[0]?.();
  await first;
  await soon();
  void plans.run("a", run);
  void plans.run("a", run);
  expect(ends).toHaveLength(4);
});

test("where the first fails, the others are tried all the same", async () => {
  const plans = new PlanOnce();
  const { run, ends } = manualRuns();
  const first = plans.run("a", run);
  const second = plans.run("a", run);
  ends[0]?.(new Error("too slow"));
  await expect(first).rejects.toThrow("too slow");
  await soon();
  ends[1]?.();
  expect(await second).toBe(1);
});
