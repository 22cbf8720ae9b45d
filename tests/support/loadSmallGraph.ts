import { loadDataset } from "../../data/load/load.ts";
import type { Database } from "../../server/database/database.ts";
import { emptyDatabase } from "../integration/load/graphOf.ts";
import { datasetFolder } from "./datasetFolder.ts";
import { smallGraph } from "./smallGraph.ts";

/** Makes the database hold the small graph and nothing else. */
export async function loadSmallGraph(database: Database): Promise<void> {
  const folder = datasetFolder(smallGraph);
  try {
    await emptyDatabase(database);
    await loadDataset(database, folder.path);
  } finally {
    folder.remove();
  }
}
