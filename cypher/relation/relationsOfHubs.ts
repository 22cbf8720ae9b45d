import { z } from "zod";
import { statement } from "../statement.ts";
import { relationsOfFilter } from "./relationsOf.ts";
import { relationRow } from "./rows.ts";

export const relationsOfHubs = statement(import.meta.url, {
  access: "read",
  params: z.object({
    ids: z.array(z.string()).max(500),
    ...relationsOfFilter,
    after: z.string(),
    limit: z.int().positive(),
  }),
  row: z.object({ id: z.string(), relation: relationRow }),
});
