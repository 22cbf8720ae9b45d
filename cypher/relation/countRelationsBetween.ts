import { z } from "zod";
import { statement } from "../statement.ts";
import { relationFilter } from "./relationFilter.ts";

export const countRelationsBetween = statement(import.meta.url, {
  access: "read",
  params: z.object({
    ...relationFilter,
    from: z.array(z.string()).nullable(),
    to: z.array(z.string()).nullable(),
  }),
  row: z.object({ total: z.int() }),
});
