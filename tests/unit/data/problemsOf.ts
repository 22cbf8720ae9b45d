import { checkDataset } from "../../../data/load/check.ts";
import { describeProblem } from "../../../data/ontology/problem.ts";
import { datasetFolder, type DatasetFiles } from "../../support/datasetFolder.ts";

/** What the check says of the small sound dataset once something in it is changed. */
export function problemsOf(changes: Partial<DatasetFiles>): string[] {
  const folder = datasetFolder(changes);
  try {
    return checkDataset(folder.path).problems.map(describeProblem);
  } finally {
    folder.remove();
  }
}
