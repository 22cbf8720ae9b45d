import { z } from "zod";
import { statement } from "../statement.ts";
import { entityRow } from "./rows.ts";

export const entitiesById = statement(import.meta.url, {
  access: "read",
  params: z.object({ ids: z.array(z.string()).max(500) }),
  row: z.object({ entity: entityRow }),
});
