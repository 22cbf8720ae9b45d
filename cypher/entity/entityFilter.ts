import { z } from "zod";
import { modality } from "../relation/rows.ts";

/** Which entities to list; null where nothing is asked. */
export const entityFilter = {
  kinds: z.array(z.string()),
  subkinds: z.array(z.string()).nullable(),
  status: z.array(modality).nullable(),
  activeIn: z.int().nullable(),
};
