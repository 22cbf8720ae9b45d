import { inFileOrder, type Problem } from "#data/ontology/problem.ts";
import { type Dataset, readDataset } from "./dataset.ts";
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
import type { Rule } from "./rules/rule.ts";
import { saidOnce, symmetricOrder } from "./rules/repeats.ts";
import { shorthandIsNoAlias, shorthandReadings } from "./rules/shorthand.ts";
import { uniqueIds, wellFormedIds } from "./rules/ids.ts";

const rules: readonly Rule[] = [
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

/**
 * Reads a dataset and finds everything that is wrong with it, in the order of files and places.
 * @throws MissingDatasetError if there is no such folder, or it holds no dataset
 */
export function checkDataset(folder: string): { dataset: Dataset; problems: Problem[] } {
  const { dataset, problems } = readDataset(folder);
  const usable = rules.filter(({ needs }) => !needs.some((part) => dataset.broken.has(part)));
  const found = usable.flatMap((rule) => [...rule.check(dataset)]);
  return { dataset, problems: inFileOrder([...problems, ...found]) };
}
