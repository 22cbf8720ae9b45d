import { z } from "zod";

/** What a plan compares; nothing is null in what this program wrote. */
export const loadedRow = z.object({
  group: z.string().nullable(),
  id: z.string().nullable(),
  hash: z.string().nullable(),
});
