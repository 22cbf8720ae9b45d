import { z } from "zod";
import { statement } from "../statement.ts";
import { relationRow } from "./rows.ts";

export const relationsById = statement(import.meta.url, {
  access: "read",
  params: z.object({ ids: z.array(z.string()).max(500) }),
  row: z.object({ relation: relationRow }),
});
