import type { z } from "zod";
import type { Statement } from "#cypher/statement.ts";
import { RowMismatchError } from "./errors.ts";
import { fromNeo4j } from "./values.ts";

/** What the driver's records have and we need. */
interface DriverRecord {
  toObject(): object;
}

/**
 * The rows of a statement as its contract describes them.
 * @throws RowMismatchError naming the statement, the row and the field, never a value
 */
export function checkedRows<Params extends z.ZodObject, Row extends z.ZodObject>(
  statement: Statement<Params, Row>,
  records: readonly DriverRecord[],
): z.output<Row>[] {
  return records.map((record, index) => {
    const row = statement.row.safeParse(fromNeo4j(record.toObject()));
    if (row.success) return row.data;
    throw new RowMismatchError(
      `Row ${index + 1} of the statement "${statement.name}" is not as its contract says: ${problems(row.error)}`,
      { cause: row.error },
    );
  });
}

function problems(error: z.ZodError): string {
  return error.issues
    .map((issue) => `${issue.path.join(".") || "the row"}: ${issue.message}`)
    .join("; ");
}
