import { z } from "zod";
import { relationRow } from "../relation/rows.ts";
import { statement } from "../statement.ts";

export const incident = statement(import.meta.url, {
  access: "read",
  params: z.object({
    ids: z.array(z.string()).max(500),
    incoming: z.boolean(),
    kinds: z.array(z.string()).nullable(),
  }),
  row: z.object({ id: z.string(), relations: z.array(relationRow) }),
});
