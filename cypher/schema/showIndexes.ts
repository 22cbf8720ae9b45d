import { z } from "zod";
import { statement } from "../statement.ts";

export const showIndexes = statement(import.meta.url, {
  access: "read",
  params: z.object({}),
  row: z.object({
    name: z.string(),
    /** ONLINE once it answers, POPULATING before, FAILED if it never will. */
    state: z.string(),
    labelsOrTypes: z.array(z.string()),
    properties: z.array(z.string()),
    isUnique: z.boolean(),
    analyzer: z.string().nullable(),
  }),
});
