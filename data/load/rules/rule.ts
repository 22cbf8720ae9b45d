import type { Problem } from "#data/ontology/problem.ts";
import type { Dataset, DatasetPart } from "../dataset.ts";

/** One thing that a dataset must get right. */
export interface Rule {
  /** The files that it compares; it is left out while one of them cannot be read to its end. */
  readonly needs: readonly DatasetPart[];
  check(dataset: Dataset): Iterable<Problem>;
}
