import type { Table } from "../../../data/load/csv/table.ts";
import type { Row } from "../../../data/load/row.ts";

/** Every row of a table that was read, in their order. */
export async function rowsOf(table: Table): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const some of table.rows()) rows.push(...some);
  return rows;
}
