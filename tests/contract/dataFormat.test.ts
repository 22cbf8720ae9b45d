import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkDataset } from "../../data/load/check.ts";
import { describeProblem } from "../../data/ontology/problem.ts";
import { datasetFolder } from "../support/datasetFolder.ts";

/** The files that the page shows in full, by name. */
function exampleFiles(): Record<string, string> {
  const page = readFileSync("docs/data-format.md", "utf8");
  const files = page.matchAll(/^`([a-z]+\.(?:csv|yaml))`\n\n```(?:csv|yaml)\n(.*?)^```$/gms);
  return Object.fromEntries([...files].map(([, name = "", text = ""]) => [name, text]));
}

test("the worked example of the data format is a dataset without a problem", async () => {
  const texts = exampleFiles();
  expect(Object.keys(texts).toSorted()).toEqual([
    "dataset.yaml",
    "entities.csv",
    "passages.csv",
    "relations.csv",
    "shorthand.csv",
  ]);
  const folder = datasetFolder({ texts });
  try {
    const { dataset, problems } = await checkDataset(folder.path);
    expect(problems.first().map(describeProblem)).toEqual([]);
    expect(dataset.relations.size).toBe(5);
  } finally {
    folder.remove();
  }
});
