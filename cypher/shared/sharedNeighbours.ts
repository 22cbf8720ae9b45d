import { z } from "zod";
import { confidence } from "../relation/rows.ts";
import { statement } from "../statement.ts";

export const sharedNeighbours = statement(import.meta.url, {
  access: "read",
  params: z.object({
    ids: z.array(z.string()).min(2),
    entityKinds: z.array(z.string()).nullable(),
    limit: z.int().positive(),
  }),
  row: z.object({
    id: z.string(),
    relations: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        /** Which of the entities given it leads from or to. */
        of: z.string(),
        isOutgoing: z.boolean(),
        confidence,
      }),
    ),
  }),
});

export type SharedNeighbourRow = ReturnType<typeof sharedNeighbours.row.parse>;
