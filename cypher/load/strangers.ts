import { z } from "zod";
import { statement } from "../statement.ts";

export const strangers = statement(import.meta.url, {
  access: "read",
  params: z.object({}),
  row: z.object({ label: z.string() }),
});
