import { z } from "zod";
import { statement } from "../statement.ts";

export const relationsCiting = statement(import.meta.url, {
  access: "read",
  params: z.object({ ids: z.array(z.string()).max(500) }),
  row: z.object({ id: z.string(), relations: z.array(z.string()) }),
});
