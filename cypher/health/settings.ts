import { z } from "zod";
import { statement } from "../statement.ts";

export const settings = statement(import.meta.url, {
  access: "read",
  params: z.object({ names: z.array(z.string()) }),
  row: z.object({ name: z.string(), value: z.string().nullable() }),
});
