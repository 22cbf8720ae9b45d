import { z } from "zod";
import { statement } from "../statement.ts";
import { entityFilter } from "./entityFilter.ts";
import { entityRow } from "./rows.ts";

export const chosenEntities = statement(import.meta.url, {
  access: "read",
  params: z.object({
    ...entityFilter,
    ids: z.array(z.string()).nullable(),
    region: z.string().nullable(),
    after: z.string(),
    limit: z.int().positive(),
  }),
  row: z.object({ entity: entityRow }),
});
