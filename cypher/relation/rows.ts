import { z } from "zod";

/** How well its passages bear a relation out. */
export const confidence = z.enum(["explicit", "implied", "background"]);

/** How far a thing has come. */
export const modality = z.enum([
  "studied",
  "planned",
  "started",
  "ongoing",
  "done",
  "standing",
  "recommended",
]);

/** A relation as stored. `from`, `to` and `scope` are ids of entities, `passages` those of passages, in order. */
export const relationRow = z.object({
  id: z.string(),
  kind: z.string(),
  from: z.string(),
  to: z.string(),
  role: z.string().optional(),
  scope: z.array(z.string()).default([]),
  confidence,
  modality: modality.optional(),
  fromDate: z.string().optional(),
  toDate: z.string().optional(),
  periodLabel: z.string().optional(),
  periodLabelEn: z.string().optional(),
  note: z.string().optional(),
  noteEn: z.string().optional(),
  passages: z.array(z.string()).default([]),
});

export type RelationRow = z.output<typeof relationRow>;
