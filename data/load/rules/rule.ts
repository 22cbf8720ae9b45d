import type { Problem } from "#data/ontology/problem.ts";
import type { Dataset, DatasetPart, TableName } from "../dataset.ts";
import type { Row } from "../row.ts";

/** One thing that a dataset must get right. */
export interface Rule {
  /** The files that it compares; it says no more once one of them cannot be read to its end. */
  readonly needs: readonly DatasetPart[];
  /** Begins to look at a dataset whose tables are about to be read, in the order of `tableNames`. */
  watch(dataset: Dataset, report: Report): Watch;
}

export type Report = (problem: Problem) => void;

/** What a rule looks at: the rows of some tables as they pass, and the whole at the end. */
export type Watch = Partial<Readonly<Record<TableName, (row: Row) => void>>> & {
  /** All tables have been read. */
  readonly end?: () => void;
};
