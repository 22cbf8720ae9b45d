import { z } from "zod";
import { statement } from "../statement.ts";
import { entityFilter } from "./entityFilter.ts";

export const countEntities = statement(import.meta.url, {
  access: "read",
  params: z.object(entityFilter),
  row: z.object({ total: z.int() }),
});
