import type { Database } from "#server/database/database.ts";
import { ForeignDataError } from "./errors.ts";
import { demandClean, loadDataset } from "./load.ts";
import { readOwner } from "./plan.ts";
import { ensureSchema } from "./schema.ts";
import { toStoredGraph } from "./storedGraph.ts";

/** Is told, in a sentence, what was done and why. */
export interface LoadLog {
  info(line: string): void;
}

/**
 * Loads the dataset that the program comes with if the database is empty or holds another version
 * of it. What somebody else put there stays as it is, whether another program or the loader with
 * another dataset.
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

  const dataset = demandClean(folder);
  const graph = toStoredGraph(dataset);
  if (owner !== undefined && owner.id !== graph.dataset.id) {
    log.info(`The database holds the dataset "${owner.title}" (version ${owner.version}).`);
    return;
  }
  if (owner?.version === graph.dataset.version) {
    await ensureSchema(database, dataset.ontology);
    return;
  }
  log.info(`Loading the dataset "${graph.dataset.title}".`);
  // A new version of our own dataset may drop as much of the old one as it likes.
  await loadDataset(database, folder, { force: true });
}
