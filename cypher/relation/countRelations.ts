import { z } from "zod";
import { statement } from "../statement.ts";
import { relationFilter } from "./relationFilter.ts";

export const countRelations = statement(import.meta.url, {
  access: "read",
  params: z.object({
    ...relationFilter,
  }),
  row: z.object({ total: z.int() }),
});
