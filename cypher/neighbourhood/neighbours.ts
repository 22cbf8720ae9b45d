import { z } from "zod";
import { entityRow } from "../entity/rows.ts";
import { relationRow } from "../relation/rows.ts";
import { statement } from "../statement.ts";

/** Which neighbours to list; null where nothing is asked. */
export const neighbourFilter = {
  of: z.array(z.string()).min(1),
  except: z.array(z.string()),
  entityKinds: z.array(z.string()).nullable(),
  direction: z.enum(["IN", "OUT", "BOTH"]),
  symmetricKinds: z.array(z.string()),
};

/** A neighbour and the relations that lead to it. */
export const neighbourRow = z.object({
  neighbour: entityRow,
  relations: z.array(relationRow).min(1),
});

export const neighbours = statement(import.meta.url, {
  access: "read",
  params: z.object({
    ...neighbourFilter,
    few: z.int().positive(),
    limit: z.int().positive(),
  }),
  row: z.object({ isHub: z.boolean(), total: z.int(), neighbours: z.array(neighbourRow) }),
});
