import { z } from "zod";
import { relationFilter } from "./relationFilter.ts";
import { relationRow } from "./rows.ts";

/** The contract of the statements that list relations page by page, whichever way they read them. */
export const relationPage = {
  access: "read",
  params: z.object({
    ...relationFilter,
    after: z.string(),
    limit: z.int().positive(),
  }),
  row: z.object({ relation: relationRow }),
} as const;
