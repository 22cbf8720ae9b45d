import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { mergeOntology } from "#data/ontology/mergeOntology.ts";
import {
  type EntityKind,
  type Ontology,
  parseOntology,
  type RelationKind,
} from "#data/ontology/ontology.ts";
import { InvalidFileError, type Problem } from "#data/ontology/problem.ts";
import { parseYaml } from "#data/ontology/yamlFile.ts";
import { type DatasetFile, datasetFileSchema, type SourceEntry } from "./datasetFile.ts";
import { type Columns, readTable, tableOrProblems } from "./readTable.ts";
import { readText } from "./readText.ts";
import type { Row } from "./row.ts";
import { entityColumns, passageColumns, relationColumns, shorthandColumns } from "./tables.ts";

/** The files that the rules look at. */
export type DatasetPart =
  | "dataset.yaml"
  | "ontology.yaml"
  | "passages.csv"
  | "entities.csv"
  | "relations.csv"
  | "shorthand.csv";

/** A dataset as its files have it: every row readable, none of them judged yet. */
export interface Dataset {
  readonly folder: string;
  /** Absent where `dataset.yaml` cannot be used. */
  readonly about: DatasetFile | undefined;
  /** The base ontology and the dataset's own. */
  readonly ontology: Ontology;
  readonly passages: readonly Row[];
  readonly entities: readonly Row[];
  readonly relations: readonly Row[];
  readonly shorthands: readonly Row[];
  /** What could not be read to its end: a rule that needs it would accuse the innocent. */
  readonly broken: ReadonlySet<DatasetPart>;

  readonly sourceById: ReadonlyMap<string, SourceEntry>;
  /** Of two rows with one id, the first. */
  readonly passageById: ReadonlyMap<string, Row>;
  readonly entityById: ReadonlyMap<string, Row>;
  readonly entityKinds: ReadonlyMap<string, EntityKind>;
  readonly relationKinds: ReadonlyMap<string, RelationKind>;
}

/** There is no dataset where one was expected. */
export class MissingDatasetError extends Error {
  override readonly name = "MissingDatasetError";
}

/**
 * Reads a dataset's folder, and says what is wrong with the form of its files.
 * @throws MissingDatasetError if there is no such folder, or it holds no dataset
 */
export function readDataset(folder: string): { dataset: Dataset; problems: Problem[] } {
  demandFolder(folder);
  const problems: Problem[] = [];
  const broken = new Set<DatasetPart>();

  function attempt<Result>(part: DatasetPart, read: () => Result): Result | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof InvalidFileError)) throw error;
      problems.push(...error.problems);
      broken.add(part);
      return undefined;
    }
  }
  function rows(part: DatasetPart, columns: Columns): readonly Row[] {
    const table = tableOrProblems(() => readTable(readText(folder, part), part, columns));
    problems.push(...table.problems);
    if (!table.isWhole) broken.add(part);
    return table.rows;
  }

  const about = attempt("dataset.yaml", () =>
    parseYaml(readText(folder, "dataset.yaml"), "dataset.yaml", datasetFileSchema),
  );
  const base = baseOntology();
  const hasOwn = existsSync(join(folder, "ontology.yaml"));
  const ontology =
    (hasOwn
      ? attempt("ontology.yaml", () => mergeOntology(base, readText(folder, "ontology.yaml")))
      : base) ?? base;

  const passages = rows("passages.csv", passageColumns);
  const entities = rows("entities.csv", entityColumns(ontology));
  const relations = rows("relations.csv", relationColumns);
  const hasShorthand = existsSync(join(folder, "shorthand.csv"));
  const shorthands = hasShorthand ? rows("shorthand.csv", shorthandColumns) : [];

  const dataset: Dataset = {
    folder,
    about,
    ontology,
    passages,
    entities,
    relations,
    shorthands,
    broken,
    sourceById: new Map(about?.sources.map((source) => [source.id, source])),
    passageById: firstById(passages),
    entityById: firstById(entities),
    entityKinds: new Map(ontology.entityKinds.map((kind) => [kind.id, kind])),
    relationKinds: new Map(ontology.relationKinds.map((kind) => [kind.id, kind])),
  };
  return { dataset, problems };
}

/** The ontology that every dataset builds on. */
export function baseOntology(): Ontology {
  const file = new URL("../ontology.yaml", import.meta.url);
  return parseOntology(readFileSync(file, "utf8"), "data/ontology.yaml");
}

function demandFolder(folder: string): void {
  if (!existsSync(folder)) {
    throw new MissingDatasetError(
      `There is no folder "${folder}"; name the folder that holds dataset.yaml.`,
    );
  }
  if (!statSync(folder).isDirectory()) {
    throw new MissingDatasetError(
      `"${folder}" is a file; name the folder that holds dataset.yaml.`,
    );
  }
  if (!existsSync(join(folder, "dataset.yaml"))) {
    throw new MissingDatasetError(
      `"${folder}" holds no dataset.yaml, so it is not a dataset; see docs/data-format.md.`,
    );
  }
}

function firstById(rows: readonly Row[]): Map<string, Row> {
  const byId = new Map<string, Row>();
  for (const row of rows) {
    const id = row.text("id");
    if (!byId.has(id)) byId.set(id, row);
  }
  return byId;
}
