import { z } from "zod";
import { statement } from "../statement.ts";

export const removeRelations = statement(import.meta.url, {
  access: "write",
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ passages: z.array(z.string()) }),
});
