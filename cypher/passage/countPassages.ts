import { z } from "zod";
import { statement } from "../statement.ts";

export const countPassages = statement(import.meta.url, {
  access: "read",
  params: z.object({ source: z.string().nullable(), lines: z.array(z.int()).nullable() }),
  row: z.object({ total: z.int() }),
});
