import { z } from "zod";
import { statement } from "../statement.ts";
import { loadedRow } from "./loadedRow.ts";

export const loadedRelations = statement(import.meta.url, {
  access: "read",
  params: z.object({}),
  row: loadedRow,
});
