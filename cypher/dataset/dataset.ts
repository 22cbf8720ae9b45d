import { z } from "zod";
import { statement } from "../statement.ts";

export const dataset = statement(import.meta.url, {
  access: "read",
  params: z.object({}),
  row: z.object({
    id: z.string(),
    title: z.string(),
    titleEn: z.string().nullable(),
    language: z.string().nullable(),
    licence: z.string().nullable(),
    version: z.string(),
    loadedAt: z.string(),
    entityCount: z.int(),
    relationCount: z.int(),
    passageCount: z.int(),
    /** The base ontology and the dataset's own, merged, as JSON. */
    ontology: z.string(),
  }),
});

export type DatasetRow = z.output<typeof dataset.row>;
