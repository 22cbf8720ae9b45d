import { z } from "zod";
import { entityRow } from "../entity/rows.ts";
import { relationRow } from "../relation/rows.ts";
import { statement } from "../statement.ts";

export const comparedEntities = statement(import.meta.url, {
  access: "read",
  params: z.object({
    a: z.string(),
    b: z.string(),
    entityKind: z.string(),
    within: z.boolean(),
    /** How many entities a row counts before they are put in order. */
    candidates: z.int().positive(),
    limit: z.int().positive(),
  }),
  row: z.object({
    side: z.enum(["A", "BOTH", "B"]),
    /** At most `candidates`. */
    total: z.int(),
    entities: z.array(
      z.object({
        entity: entityRow,
        passageCount: z.int(),
        relations: z.array(relationRow).min(1),
      }),
    ),
  }),
});
