import { z } from "zod";
import { entityRow } from "../entity/rows.ts";
import { statement } from "../statement.ts";

export const ancestors = statement(import.meta.url, {
  access: "read",
  params: z.object({
    of: z.string(),
    depth: z.int().min(1).max(10),
    limit: z.int().positive(),
  }),
  row: z.object({ entity: entityRow, distance: z.int() }),
});
