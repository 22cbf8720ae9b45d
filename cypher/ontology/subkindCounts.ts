import { z } from "zod";
import { statement } from "../statement.ts";

export const subkindCounts = statement(import.meta.url, {
  access: "read",
  params: z.object({ subkinds: z.array(z.object({ kind: z.string(), id: z.string() })) }),
  row: z.object({ kind: z.string(), subkind: z.string(), count: z.int() }),
});
