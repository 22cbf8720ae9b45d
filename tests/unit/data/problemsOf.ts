import { checkDataset } from "../../../data/load/check.ts";
import { describeProblem } from "../../../data/ontology/problem.ts";
import { datasetFolder, type DatasetFiles } from "../../support/datasetFolder.ts";

/** What the check says of the small sound dataset once something in it is changed. */
export async function problemsOf(changes: Partial<DatasetFiles>): Promise<string[]> {
  const folder = datasetFolder(changes);
  try {
    const { problems } = await checkDataset(folder.path);
    return problems.first().map(describeProblem);
  } finally {
    folder.remove();
  }
}
