import { z } from "zod";
import { statement } from "../statement.ts";
import { relationFilter } from "./relationFilter.ts";
import { relationRow } from "./rows.ts";

export const relationsOfSmallGraph = statement(import.meta.url, {
  access: "read",
  params: z.object({
    ...relationFilter,
    after: z.string(),
    limit: z.int().positive(),
  }),
  row: z.object({ relation: relationRow }),
});
