import { putDataset } from "#cypher/load/putDataset.ts";
import type { Database } from "#server/database/database.ts";
import { MemoryLimitError } from "#server/database/errors.ts";
import { demandClean } from "./check.ts";
import type { Dataset } from "./dataset.ts";
import { InterruptedLoadError, LargeRemovalError, LoadRunningError } from "./errors.ts";
import { finishLoad } from "./finishLoad.ts";
import { LoadPlace } from "./loadPlace.ts";
import { type Plan, planLoad, readOwner } from "./plan.ts";
import { type Progress, silently } from "./progress.ts";
import { ensureSchema } from "./schema.ts";
import { toStoredGraph } from "./storedGraph.ts";
import { writeGraph } from "./writeGraph.ts";
import { inBatches, together } from "./writer.ts";

/** Milliseconds for one transaction; longer than any load that fits into a server's memory takes. */
const writingTime = 900_000;

/** More than this share of the graph is removed only by force. */
const largestRemoval = 0.25;

/** When and how a load is cut into pieces. */
export interface Batching {
  /** A load of up to so many changed rows is one transaction. */
  readonly above: number;
  /** Rows in one batch. */
  readonly size: number;
}

/** What fits into the 128 MB that the managed Neo4j gives a transaction. */
const usualBatching: Batching = { above: 15_000, size: 2_500 };

export interface LoadOptions {
  /** Removes more than a quarter of what is loaded, should the dataset say so. */
  readonly force?: boolean;
  readonly progress?: Progress;
  readonly batching?: Batching;
}

/**
 * Makes the database hold exactly the dataset in a folder. A small load is one transaction: readers
 * see all of it or nothing. A larger one is written in batches, and while it lasts the database says
 * that it is loading; if it breaks off, the next load goes on from there. A dataset that is loaded
 * already is left as it is.
 *
 * @returns what was done; `isEmpty` where nothing was
 * @throws DatasetProblemsError, MissingDatasetError, ForeignDataError, LoadRunningError,
 *   LargeRemovalError, IncompleteLoadError, InterruptedLoadError, SchemaError, ChangedFileError,
 *   DatabaseUnavailableError
 */
export async function loadDataset(
  database: Database,
  folder: string,
  options: LoadOptions = {},
): Promise<Plan> {
  return loadChecked(database, await demandClean(folder, options.progress), options);
}

/** As `loadDataset`, for a dataset in which no problem was found. */
export async function loadChecked(
  database: Database,
  dataset: Dataset,
  { force = false, progress = silently, batching = usualBatching }: LoadOptions = {},
): Promise<Plan> {
  // What somebody else put there is not to be touched, not even by a constraint.
  await readOwner(database);
  const graph = await toStoredGraph(dataset, progress);
  await ensureSchema(database, dataset.ontology, "place");
  const place = await LoadPlace.take(database);
  try {
    const plan = await planLoad(database, graph, progress);
    if (!force) refuseLargeRemoval(plan);
    if (plan.isEmpty) {
      await ensureSchema(database, dataset.ontology);
      return plan;
    }
    const isSmall = plan.added + plan.changed + plan.removed <= batching.above;
    const work = { database, dataset, plan, place, progress, size: batching.size };
    if (plan.isResumed || !isSmall || !(await writeTogether(work))) await writeInBatches(work);
    return plan;
  } finally {
    await place.leave();
  }
}

interface Work {
  readonly database: Database;
  readonly dataset: Dataset;
  readonly plan: Plan;
  readonly place: LoadPlace;
  readonly progress: Progress;
  readonly size: number;
}

/** Writes everything in one transaction; false, with nothing changed, if the server's memory does not allow that. */
async function writeTogether(work: Work): Promise<boolean> {
  const { database, dataset, plan, place, size } = work;
  await ensureSchema(database, dataset.ontology);
  place.hold();
  try {
    await database.write(
      async (transaction) => {
        await place.renew(transaction, {});
        await writeGraph(database, plan, together(transaction, counter(work)), size);
        await finishLoad(transaction, plan, place);
      },
      { timeout: writingTime },
    );
    return true;
  } catch (error) {
    if (!(error instanceof MemoryLimitError)) throw error;
    place.beat();
    return false;
  }
}

async function writeInBatches(work: Work): Promise<void> {
  const { database, dataset, plan, place, progress, size } = work;
  const writer = inBatches(database, place, rowsToWrite(plan), counter(work));
  try {
    await ensureSchema(database, dataset.ontology, "constraints");
    const loadedAt = new Date().toISOString();
    await writer.write((transaction) =>
      transaction.run(putDataset, { dataset: { ...plan.graph.dataset, loadedAt } }),
    );
    await writeGraph(database, plan, writer, size);
    await ensureSchema(database, dataset.ontology, "everything", progress);
    await database.write((transaction) => finishLoad(transaction, plan, place));
  } catch (error) {
    if (error instanceof LoadRunningError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new InterruptedLoadError(
      `The load broke off half-way: ${reason} What was written stays; load again, and it goes on from there.`,
      { cause: error },
    );
  }
}

/** Tells how much is written; a changed relation counts twice, as it is removed and made anew. */
function counter({ plan, progress }: Work): (rows: number) => void {
  const total = rowsToWrite(plan);
  let done = 0;
  return (rows) => {
    done = Math.min(done + rows, total);
    progress("writing", done, total);
  };
}

function rowsToWrite({ added, changed, removed, relations, isResumed, graph }: Plan) {
  const passages = isResumed ? graph.nodes.Passage.size : 0;
  return added + changed + removed + relations.countOf("changed") + passages;
}

function refuseLargeRemoval({ removedShare, nodes, relations, before, graph }: Plan): void {
  if (removedShare <= largestRemoval) return;
  const percent = Math.round(removedShare * 100);
  const removedNodes = Object.values(nodes).reduce(
    (sum, difference) => sum + difference.countOf("removed"),
    0,
  );
  const other =
    before === undefined || before.id === graph.dataset.id
      ? ""
      : ` What is loaded is another dataset, "${before.title}".`;
  throw new LargeRemovalError(
    `This load would remove ${removedNodes} nodes and ${relations.countOf("removed")} relations, ${percent} % of what is loaded; nothing was changed.${other} If that is what you want, load with --force.`,
  );
}
