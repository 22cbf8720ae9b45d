import { z } from "zod";
import { confidence, modality } from "./rows.ts";

/** Which relations to list; null where nothing is asked. */
export const relationFilter = {
  scope: z.array(z.string()).nullable(),
  fromKinds: z.array(z.string()).nullable(),
  toKinds: z.array(z.string()).nullable(),
  confidence: z.array(confidence).nullable(),
  modality: z.array(modality).nullable(),
  activeIn: z.int().nullable(),
};
