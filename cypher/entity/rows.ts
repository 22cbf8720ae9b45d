import { z } from "zod";
import { modality } from "../relation/rows.ts";

/** An entity as stored. What the ontology gives to its kind stands beside the named keys. */
export const entityRow = z.looseObject({
  id: z.string(),
  kind: z.string(),
  subkind: z.string().optional(),
  name: z.string(),
  nameEn: z.string().optional(),
  aliases: z.array(z.string()).default([]),
  summary: z.string().optional(),
  summaryEn: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  periodLabel: z.string().optional(),
  periodLabelEn: z.string().optional(),
  status: modality.optional(),
  openEnded: z.boolean().default(false),
});

export type EntityRow = z.output<typeof entityRow>;
