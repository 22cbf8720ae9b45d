import { contents } from "#cypher/load/contents.ts";
import { putDataset } from "#cypher/load/putDataset.ts";
import type { Transaction } from "#server/database/database.ts";
import { IncompleteLoadError } from "./errors.ts";
import type { LoadPlace } from "./loadPlace.ts";
import { expectedContents, type Plan } from "./plan.ts";

/**
 * Puts a load on record as done, in its last transaction.
 * @throws IncompleteLoadError if the database does not hold what it should
 */
export async function finishLoad(
  transaction: Transaction,
  plan: Plan,
  place: LoadPlace,
): Promise<void> {
  const { graph, added, changed, removed } = plan;
  const { startedAt } = place;
  const finishedAt = new Date().toISOString();
  const { id: dataset, version } = graph.dataset;
  await transaction.run(putDataset, { dataset: { ...graph.dataset, loadedAt: finishedAt } });
  await place.end(transaction, {
    id: `load/${startedAt}/${version}`,
    dataset,
    version,
    startedAt,
    finishedAt,
    status: "done",
    added,
    changed,
    removed,
  });
  await compareContents(transaction, plan);
}

/** Whatever went unnoticed on the way is noticed here. */
async function compareContents(transaction: Transaction, { graph }: Plan): Promise<void> {
  const [found] = await transaction.run(contents, {});
  const there = new Map<string, number>(Object.entries(found ?? {}));
  const differences = Object.entries(expectedContents(graph))
    .filter(([part, count]) => there.get(part) !== count)
    .map(([part, count]) => `${there.get(part) ?? 0} ${part} instead of ${count}`);
  if (differences.length === 0) return;
  throw new IncompleteLoadError(
    `After writing, the database held ${differences.join(", ")}. Did another program write at the same time? Load again.`,
  );
}
