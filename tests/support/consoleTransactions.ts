import { z } from "zod";
import type { Statement } from "../../cypher/statement.ts";
import type { Database } from "../../server/database/database.ts";

const running = {
  name: "consoleTransactions",
  text: `SHOW TRANSACTIONS YIELD currentQuery, metaData
         WHERE metaData.app = "accord-atlas-console"
         RETURN currentQuery AS text`,
  access: "read",
  params: z.object({}),
  row: z.object({ text: z.string() }),
} as const satisfies Statement<z.ZodObject, z.ZodObject>;

/** The texts of the console's queries that the database works on, as its list of transactions has them. */
export async function consoleTransactions(database: Database): Promise<string[]> {
  const rows = await database.run(running, {});
  return rows.map(({ text }) => text);
}
