import { runningLoad } from "#cypher/load/runningLoad.ts";
import type { Database } from "#server/database/database.ts";
import { demandClean } from "./check.ts";
import { ForeignDataError, LoadRunningError } from "./errors.ts";
import { loadChecked } from "./load.ts";
import { lookTime } from "./lookTime.ts";
import { readOwner } from "./plan.ts";
import { ensureSchema } from "./schema.ts";
import { toStoredGraph } from "./storedGraph.ts";

/** Is told, in a sentence, what was done and why. */
export interface LoadLog {
  info(line: string): void;
}

/**
 * Loads the dataset that the program comes with if the database is empty or holds another version
 * of it, or half of it. What somebody else put there stays as it is, whether another program, the
 * loader with another dataset, or a loader that is at work.
 *
 * @throws DatasetProblemsError, MissingDatasetError, SchemaError, DatabaseUnavailableError and the
 *   other errors of `loadDataset`
 */
export async function loadIfStale(database: Database, folder: string, log: LoadLog): Promise<void> {
  const owner = await readOwner(database).catch((error: unknown) => {
    if (!(error instanceof ForeignDataError)) throw error;
    log.info(`The bundled dataset was not loaded. ${error.message}`);
    return "foreign" as const;
  });
  if (owner === "foreign") return;

  const dataset = await demandClean(folder);
  const graph = await toStoredGraph(dataset);
  if (owner !== undefined && owner.id !== graph.dataset.id) {
    log.info(`The database holds the dataset "${owner.title}" (version ${owner.version}).`);
    return;
  }
  const [running] = await database.run(runningLoad, {}, { timeout: lookTime });
  const isWhole = running === undefined || running.status === "preparing";
  if (owner?.version === graph.dataset.version && isWhole) {
    await ensureSchema(database, dataset.ontology);
    return;
  }
  log.info(`Loading the dataset "${graph.dataset.title}".`);
  try {
    // A new version of our own dataset may drop as much of the old one as it likes.
    await loadChecked(database, dataset, { force: true });
  } catch (error) {
    if (!(error instanceof LoadRunningError)) throw error;
    log.info(error.message);
  }
}
