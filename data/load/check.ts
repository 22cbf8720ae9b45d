import { type Dataset, isLeftOut, openDataset, tableNames } from "./dataset.ts";
import { DatasetProblemsError } from "./errors.ts";
import { ProblemList } from "./problemList.ts";
import { pause, type Progress, silently } from "./progress.ts";
import type { Row } from "./row.ts";
import { allowedEnds, twoEnds } from "./rules/ends.ts";
import { attachedSources } from "./rules/attached.ts";
import { citedEntities, citedRelations, endsInPassages } from "./rules/evidence.ts";
import { aliasesOfOne } from "./rules/names.ts";
import { figures } from "./rules/figures.ts";
import { fixedWords, requiredCells } from "./rules/cells.ts";
import { knownEntities, knownPassages, knownSources } from "./rules/references.ts";
import { knownKinds, propertiesOfKind } from "./rules/kinds.ts";
import { locators } from "./rules/locators.ts";
import { ownWords } from "./rules/ownWords.ts";
import { partOfWithoutCycles } from "./rules/cycles.ts";
import { periods } from "./rules/periods.ts";
import { somethingToLoad } from "./rules/rows.ts";
import type { Rule, Watch } from "./rules/rule.ts";
import { saidOnce, symmetricOrder } from "./rules/repeats.ts";
import { shorthandIsNoAlias, shorthandReadings } from "./rules/shorthand.ts";
import { uniqueIds, wellFormedIds } from "./rules/ids.ts";

const rules: readonly Rule[] = [
  somethingToLoad,
  requiredCells,
  fixedWords,
  knownKinds,
  propertiesOfKind,
  wellFormedIds,
  uniqueIds,
  knownSources,
  knownPassages,
  knownEntities,
  locators,
  periods,
  figures,
  twoEnds,
  allowedEnds,
  symmetricOrder,
  saidOnce,
  partOfWithoutCycles,
  aliasesOfOne,
  shorthandReadings,
  shorthandIsNoAlias,
  citedRelations,
  citedEntities,
  endsInPassages,
  attachedSources,
  ownWords,
];

/** What a check found. */
export interface Checked {
  readonly dataset: Dataset;
  readonly problems: ProblemList;
}

/**
 * Reads a dataset and finds everything that is wrong with it. Its rows pass by and stay in the
 * files, so that the memory it takes grows by some 150 bytes a row.
 * @param progress is told of each table, in rows; how many there are is a guess until all are read
 * @throws MissingDatasetError if there is no such folder, or it holds no dataset
 */
export async function checkDataset(
  folder: string,
  progress: Progress = silently,
): Promise<Checked> {
  const problems = new ProblemList();
  const report = problems.add.bind(problems);
  const dataset = openDataset(folder, report);
  const watching = rules.map((rule) => ({ rule, watch: rule.watch(dataset, report) }));
  const able = (): Watch[] =>
    watching
      .filter(({ rule }) => !rule.needs.some((part) => dataset.broken.has(part)))
      .map(({ watch }) => watch);

  for (const name of tableNames) {
    if (isLeftOut(dataset, name)) continue;
    const table = dataset[name];
    const looks = able().flatMap((watch) => watch[name] ?? []);
    for await (const rows of table.read(report)) {
      for (const row of rows) {
        if (name === "entities") noteKind(dataset, row);
        for (const look of looks) look(row);
      }
      progress(`reading ${table.file}`, table.size, table.expectedSize);
      await pause();
    }
    progress(`reading ${table.file}`, table.size, table.size);
    if (!table.isWhole) dataset.broken.add(table.file);
  }
  for (const watch of able()) watch.end?.();
  return { dataset, problems };
}

/** The dataset in a folder, if there is nothing wrong with it. @throws DatasetProblemsError */
export async function demandClean(folder: string, progress?: Progress): Promise<Dataset> {
  const { dataset, problems } = await checkDataset(folder, progress);
  if (problems.total > 0) throw new DatasetProblemsError(problems.first(), problems.total);
  return dataset;
}

function noteKind({ entityKinds, kindOf }: Dataset, row: Row): void {
  const kind = row.code("kind");
  kindOf.push(entityKinds.has(kind) ? kind : "");
}
