import { useMemo, useState } from "react";
import { yearsOf } from "../../exploration/filter.ts";
import type { Columns } from "./columns.ts";

/** By which column a table is sorted, and whether the greatest come first. */
export interface Sorting {
  readonly by: string;
  readonly descending: boolean;
}

/** Compares two rows by a column, the smaller first. */
export type Order<Row> = (a: Row, b: Row) => number;

/** Rows in the order of a column. */
export interface Sorted<Row> {
  readonly inOrder: readonly Row[];
  readonly sorting: Sorting;
  /** Sorts by a column, and turns the order round at the second press. */
  readonly sort: (column: string) => void;
}

/** @param by the column that the rows are sorted by at first */
export function useSorted<Row>(
  rows: readonly Row[],
  columns: Columns<Row>,
  by: string,
): Sorted<Row> {
  const startsDescending = (name: string): boolean =>
    columns.find((column) => column.name === name)?.figure === true;
  const [sorting, setSorting] = useState<Sorting>({ by, descending: startsDescending(by) });
  const { order: then } = columns[0];
  const { order } = columns.find(({ name }) => name === sorting.by) ?? columns[0];
  const inOrder = useMemo(() => {
    const sign = sorting.descending ? -1 : 1;
    return rows.toSorted((a, b) => sign * order(a, b) || then(a, b));
  }, [rows, order, sorting.descending, then]);
  const sort = (column: string): void =>
    setSorting({
      by: column,
      descending: column === sorting.by ? !sorting.descending : startsDescending(column),
    });
  return { inOrder, sorting, sort };
}

const afterAll = 10_000;

/** By the year in which something began; what has no beginning comes after what has one. */
export const byBeginning: Order<Parameters<typeof yearsOf>[0]> = (a, b) =>
  beginning(a) - beginning(b);

function beginning(dated: Parameters<typeof yearsOf>[0]): number {
  const { first } = yearsOf(dated);
  return Number.isFinite(first) ? first : afterAll;
}
