import { z } from "zod";
import { statement } from "../statement.ts";
import { indexQuery } from "./hits.ts";

export const countHits = statement(import.meta.url, {
  access: "read",
  params: z.object({ queries: z.array(indexQuery), limit: z.int().positive() }),
  row: z.object({ total: z.int() }),
});
