import { z } from "zod";
import { relationRow } from "../relation/rows.ts";
import { statement } from "../statement.ts";

export const relationsAmong = statement(import.meta.url, {
  access: "read",
  params: z.object({ ids: z.array(z.string()), limit: z.int().positive() }),
  row: z.object({ relation: relationRow }),
});
