import { z } from "zod";
import { statement } from "../statement.ts";

export const awaitIndexes = statement(import.meta.url, {
  access: "read",
  params: z.object({ seconds: z.int().positive() }),
  row: z.object({}),
});
