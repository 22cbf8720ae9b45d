import { z } from "zod";
import { entityRow } from "../entity/rows.ts";
import { statement } from "../statement.ts";
import { confidence, modality, relationRow } from "./rows.ts";

/** Which relations of an entity to list; null where nothing is asked. */
export const relationsOfFilter = {
  entityKinds: z.array(z.string()).nullable(),
  direction: z.enum(["IN", "OUT", "BOTH"]),
  symmetricKinds: z.array(z.string()),
  confidence: z.array(confidence).nullable(),
  modality: z.array(modality).nullable(),
};

export const relationsOf = statement(import.meta.url, {
  access: "read",
  params: z.object({
    ids: z.array(z.string()).max(500),
    ...relationsOfFilter,
    few: z.int().positive(),
    after: z.string(),
    limit: z.int().positive(),
    withOthers: z.boolean(),
  }),
  row: z.object({
    id: z.string(),
    isHub: z.boolean(),
    relations: z.array(relationRow),
    others: z.array(entityRow),
  }),
});
