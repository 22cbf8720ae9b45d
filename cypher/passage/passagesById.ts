import { z } from "zod";
import { statement } from "../statement.ts";
import { passageRow } from "./rows.ts";

export const passagesById = statement(import.meta.url, {
  access: "read",
  params: z.object({ ids: z.array(z.string()).max(500) }),
  row: z.object({ passage: passageRow }),
});
