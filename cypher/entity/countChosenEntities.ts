import { z } from "zod";
import { statement } from "../statement.ts";
import { entityFilter } from "./entityFilter.ts";

export const countChosenEntities = statement(import.meta.url, {
  access: "read",
  params: z.object({
    ...entityFilter,
    ids: z.array(z.string()).nullable(),
    region: z.string().nullable(),
  }),
  row: z.object({ total: z.int() }),
});
