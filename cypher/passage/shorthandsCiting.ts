import { z } from "zod";
import { shorthandRow } from "../search/shorthands.ts";
import { statement } from "../statement.ts";

export const shorthandsCiting = statement(import.meta.url, {
  access: "read",
  params: z.object({ ids: z.array(z.string()).max(500) }),
  row: z.object({ id: z.string(), shorthands: z.array(shorthandRow) }),
});
