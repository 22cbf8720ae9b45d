import { z } from "zod";
import { statement } from "../statement.ts";
import { relationsOfFilter } from "./relationsOf.ts";

export const countRelationsOf = statement(import.meta.url, {
  access: "read",
  params: z.object({ ids: z.array(z.string()).max(500), ...relationsOfFilter }),
  row: z.object({ id: z.string(), total: z.int() }),
});
