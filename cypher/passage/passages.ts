import { z } from "zod";
import { statement } from "../statement.ts";
import { afterPlace } from "./place.ts";
import { passageRow } from "./rows.ts";

export const passages = statement(import.meta.url, {
  access: "read",
  params: z.object({
    lines: z.array(z.int()).nullable(),
    ...afterPlace,
    lastSource: z.string(),
    limit: z.int().positive(),
  }),
  row: z.object({ passage: passageRow }),
});
