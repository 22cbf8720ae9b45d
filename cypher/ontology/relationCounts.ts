import { z } from "zod";
import { statement } from "../statement.ts";

export const relationCounts = statement(import.meta.url, {
  access: "read",
  params: z.object({}),
  row: z.object({ counts: z.array(z.object({ kind: z.string(), count: z.int() })) }),
});
