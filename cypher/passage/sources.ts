import { z } from "zod";
import { statement } from "../statement.ts";
import { sourceRow } from "./rows.ts";

export const sources = statement(import.meta.url, {
  access: "read",
  params: z.object({}),
  row: z.object({ source: sourceRow }),
});
