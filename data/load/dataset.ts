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
import { Words } from "./compact/words.ts";
import { Table, type TableFile } from "./csv/table.ts";
import { type DatasetFile, datasetFileSchema, type SourceEntry } from "./datasetFile.ts";
import { readText } from "./readText.ts";
import { entityColumns, passageColumns, relationColumns, shorthandColumns } from "./tables.ts";

/** The tables, in the order in which they are read: each names only what those before it hold. */
export const tableNames = ["passages", "entities", "shorthands", "relations"] as const;
export type TableName = (typeof tableNames)[number];

/** The files that the rules look at. */
export type DatasetPart = "dataset.yaml" | "ontology.yaml" | TableFile;

/** A dataset as its files have it, none of them judged yet. Its rows stay in the files. */
export interface Dataset extends Readonly<Record<TableName, Table>> {
  readonly folder: string;
  /** Absent where `dataset.yaml` cannot be used. */
  readonly about: DatasetFile | undefined;
  /** The base ontology and the dataset's own. */
  readonly ontology: Ontology;
  /** What could not be read to its end: a rule that needs it would accuse the innocent. */
  readonly broken: Set<DatasetPart>;
  readonly sourceById: ReadonlyMap<string, SourceEntry>;
  readonly entityKinds: ReadonlyMap<string, EntityKind>;
  readonly relationKinds: ReadonlyMap<string, RelationKind>;
  /** The kind of each entity, by the number of its row. */
  readonly kindOf: Words;
}

/** There is no dataset where one was expected. */
export class MissingDatasetError extends Error {
  override readonly name = "MissingDatasetError";
}

/**
 * Opens a dataset's folder: reads what describes it, and finds its tables.
 * @param report is told what is wrong with the form of the files that were read
 * @throws MissingDatasetError if there is no such folder, or it holds no dataset
 */
export function openDataset(folder: string, report: (problem: Problem) => void): Dataset {
  demandFolder(folder);
  const broken = new Set<DatasetPart>();

  function attempt<Result>(part: DatasetPart, read: () => Result): Result | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof InvalidFileError)) throw error;
      for (const problem of error.problems) report(problem);
      broken.add(part);
      return undefined;
    }
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
  return {
    folder,
    about,
    ontology,
    broken,
    passages: new Table(folder, "passages.csv", passageColumns),
    entities: new Table(folder, "entities.csv", entityColumns(ontology)),
    shorthands: new Table(folder, "shorthand.csv", shorthandColumns),
    relations: new Table(folder, "relations.csv", relationColumns),
    sourceById: new Map(about?.sources.map((source) => [source.id, source])),
    entityKinds: new Map(ontology.entityKinds.map((kind) => [kind.id, kind])),
    relationKinds: new Map(ontology.relationKinds.map((kind) => [kind.id, kind])),
    kindOf: new Words(),
  };
}

/** Whether a table's file may be missing, and is. */
export function isLeftOut({ folder }: Dataset, name: TableName): boolean {
  return name === "shorthands" && !existsSync(join(folder, "shorthand.csv"));
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
