import { useState } from "react";
import { yearsOf } from "../../exploration/filter.ts";

/** How a table is sorted. */
export interface Sorting<Column extends string> {
  readonly by: Column;
  readonly descending: boolean;
}

/** Compares two rows by a column, the smaller first. */
export type Order<Row> = (a: Row, b: Row) => number;

/** A sorting that a press on a column's head sets, and turns round at the second press. */
export function useSorting<Column extends string>(
  by: Column,
  /** Columns of figures, of which the greatest come first. */
  figures: readonly Column[],
): readonly [Sorting<Column>, (column: Column) => void] {
  const [sorting, sort] = useState<Sorting<Column>>({ by, descending: figures.includes(by) });
  const press = (column: Column): void =>
    sort(
      column === sorting.by
        ? { by: column, descending: !sorting.descending }
        : { by: column, descending: figures.includes(column) },
    );
  return [sorting, press];
}

/** The rows in order; those that are equal keep the order that `then` gives them. */
export function sorted<Row>(
  rows: readonly Row[],
  order: Order<Row>,
  descending: boolean,
  then: Order<Row>,
): readonly Row[] {
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) => sign * order(a, b) || then(a, b));
}

const afterAll = 10_000;

/** By the year in which something began; what has no beginning comes after what has one. */
export const byBeginning: Order<Parameters<typeof yearsOf>[0]> = (a, b) =>
  beginning(a) - beginning(b);

function beginning(dated: Parameters<typeof yearsOf>[0]): number {
  const { first } = yearsOf(dated);
  return Number.isFinite(first) ? first : afterAll;
}
