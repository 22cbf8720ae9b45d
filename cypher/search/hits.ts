import { z } from "zod";
import { entityRow } from "../entity/rows.ts";
import { statement } from "../statement.ts";

/** A query in Lucene's language for one full-text index. */
export const indexQuery = z.object({
  index: z.enum(["entity_keys", "entity_characters", "entity_text"]),
  text: z.string(),
});

export const hits = statement(import.meta.url, {
  access: "read",
  params: z.object({ queries: z.array(indexQuery), limit: z.int().positive() }),
  row: z.object({
    entity: entityRow,
    foundBy: z.array(z.object({ index: indexQuery.shape.index, score: z.number() })),
  }),
});

export type IndexQuery = z.output<typeof indexQuery>;
export type HitRow = z.output<typeof hits.row>;
