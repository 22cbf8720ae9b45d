import { z } from "zod";
import { statement } from "../statement.ts";

export const unendedQuery = statement(import.meta.url, {
  access: "read",
  params: z.object({ query: z.string() }),
  row: z.object({ transactions: z.int() }),
});
