import { z } from "zod";
import { statement } from "../statement.ts";

export const loadedNodes = statement(import.meta.url, {
  access: "read",
  params: z.object({ after: z.string(), limit: z.int().positive() }),
  row: z.object({ id: z.string(), kind: z.string(), hash: z.string().nullable() }),
});
