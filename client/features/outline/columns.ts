import type { ReactNode } from "react";
import type { Order } from "./sorting.ts";

/** A column of a table. */
export interface Column<Row> {
  readonly name: string;
  readonly label: string;
  /** What it is called in full, where `label` is short. */
  readonly full?: string;
  /** Left out where there is little room. */
  readonly wide?: boolean;
  /** Holds figures, of which the greatest come first. */
  readonly figure?: boolean;
  /** The words in full, where the cell may cut them. */
  readonly title?: (row: Row) => string;
  readonly order: Order<Row>;
  readonly cell: (row: Row) => ReactNode;
}

/** The columns of a table; the first names the row, and puts those in order that are equal otherwise. */
export type Columns<Row> = readonly [Column<Row>, ...Column<Row>[]];
