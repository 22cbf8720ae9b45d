import { contents } from "#cypher/load/contents.ts";
import type { Properties } from "#cypher/load/properties.ts";
import { putDataset } from "#cypher/load/putDataset.ts";
import type { Database, Transaction } from "#server/database/database.ts";
import { MemoryLimitError } from "#server/database/errors.ts";
import { checkDataset } from "./check.ts";
import type { Dataset } from "./dataset.ts";
import { DatasetProblemsError, IncompleteLoadError, LargeRemovalError } from "./errors.ts";
import { grouped } from "./grouped.ts";
import { type Plan, planLoad } from "./plan.ts";
import { ensureSchema } from "./schema.ts";
import { type StoredGraph, toStoredGraph } from "./storedGraph.ts";
import { type Progress, writeGraph } from "./writeGraph.ts";

/** Milliseconds for one transaction; longer than any load that fits into a server's memory takes. */
const writingTime = 900_000;

/** More than this share of the graph is removed only by force. */
const largestRemoval = 0.25;

export interface LoadOptions {
  /** Removes more than a quarter of what is loaded, should the dataset say so. */
  readonly force?: boolean;
  readonly progress?: Progress;
}

/**
 * Makes the database hold exactly the dataset in a folder, in one transaction: readers see all of
 * the load or nothing, and a load that fails changes nothing. A dataset that is loaded already is
 * left as it is.
 *
 * @returns what was done; `isEmpty` where nothing was
 * @throws DatasetProblemsError, MissingDatasetError, ForeignDataError, LargeRemovalError,
 *   MemoryLimitError, IncompleteLoadError, SchemaError, DatabaseUnavailableError
 */
export async function loadDataset(
  database: Database,
  folder: string,
  options: LoadOptions = {},
): Promise<Plan> {
  return loadGraph(database, demandClean(folder), options);
}

/** The dataset in a folder, if there is nothing wrong with it. @throws DatasetProblemsError */
export function demandClean(folder: string): Dataset {
  const { dataset, problems } = checkDataset(folder);
  if (problems.length > 0) throw new DatasetProblemsError(problems);
  return dataset;
}

async function loadGraph(
  database: Database,
  dataset: Dataset,
  { force = false, progress = () => {} }: LoadOptions,
): Promise<Plan> {
  const startedAt = new Date();
  const plan = await planLoad(database, toStoredGraph(dataset));
  if (!force) refuseLargeRemoval(plan);

  await ensureSchema(database, dataset.ontology);
  if (plan.isEmpty) return plan;
  try {
    await database.write(
      async (transaction) => {
        await writeGraph(transaction, plan, progress);
        await recordLoad(transaction, plan, startedAt);
        await compareContents(transaction, plan.graph);
      },
      { timeout: writingTime },
    );
  } catch (error) {
    if (error instanceof MemoryLimitError) throw explained(error, plan);
    throw error;
  }
  return plan;
}

function refuseLargeRemoval({ removedShare, nodes, relations, before, graph }: Plan): void {
  if (removedShare <= largestRemoval) return;
  const percent = Math.round(removedShare * 100);
  const other =
    before === undefined || before.id === graph.dataset.id
      ? ""
      : ` What is loaded is another dataset, "${before.title}".`;
  throw new LargeRemovalError(
    `This load would remove ${nodes.removed.length} nodes and ${relations.removed.length} relations, ${percent} % of what is loaded; nothing was changed.${other} If that is what you want, load with --force.`,
  );
}

async function recordLoad(transaction: Transaction, plan: Plan, startedAt: Date): Promise<void> {
  const { nodes, relations, graph } = plan;
  const finishedAt = new Date().toISOString();
  const load: Properties = {
    id: `load/${startedAt.toISOString()}/${graph.dataset.version}`,
    dataset: graph.dataset.id,
    version: graph.dataset.version,
    startedAt: startedAt.toISOString(),
    finishedAt,
    status: "done",
    added: nodes.added.length + relations.added.length,
    changed: nodes.changed.length + relations.changed.length,
    removed: nodes.removed.length + relations.removed.length,
  };
  await transaction.run(putDataset, { dataset: { ...graph.dataset, loadedAt: finishedAt }, load });
}

const parts = [
  "sources",
  "passages",
  "entities",
  "shorthands",
  "relations",
  "links",
  "datasets",
] as const;

/** Whatever went unnoticed on the way is noticed here, while it can still be taken back. */
async function compareContents(transaction: Transaction, graph: StoredGraph): Promise<void> {
  const groups = grouped(graph.nodes, ({ group }) => group);
  const sizeOf = (group: string) => groups.get(group)?.length ?? 0;
  const [sources, passages, shorthands] = [
    sizeOf("Source"),
    sizeOf("Passage"),
    sizeOf("Shorthand"),
  ];
  const expected: Record<(typeof parts)[number], number> = {
    sources,
    passages,
    shorthands,
    entities: graph.nodes.length - sources - passages - shorthands,
    relations: graph.relations.length,
    links: graph.nodes.reduce((links, node) => links + node.links.length, 0),
    datasets: 1,
  };
  const [found] = await transaction.run(contents, {});
  const wrong = parts.filter((part) => found?.[part] !== expected[part]);
  if (wrong.length === 0) return;
  const differences = wrong.map(
    (part) => `${found?.[part] ?? 0} ${part} instead of ${expected[part]}`,
  );
  throw new IncompleteLoadError(
    `After writing, the database held ${differences.join(", ")}; everything was taken back. Did another program write at the same time? Load again.`,
  );
}

function explained(error: MemoryLimitError, { nodes, relations }: Plan): MemoryLimitError {
  const rows = [nodes, relations].reduce(
    (sum, found) => sum + found.added.length + found.changed.length + found.removed.length,
    0,
  );
  return new MemoryLimitError(
    `Writing ${rows} nodes and relations needs more memory than Neo4j gives one transaction; nothing was changed. Raise db.memory.transaction.max (and the heap) of the server, or load a smaller dataset first and this one after it.`,
    { cause: error },
  );
}
