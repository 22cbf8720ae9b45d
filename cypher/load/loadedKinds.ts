import { z } from "zod";
import { statement } from "../statement.ts";

export const loadedKinds = statement(import.meta.url, {
  access: "read",
  params: z.object({}),
  row: z.object({ kind: z.string() }),
});
