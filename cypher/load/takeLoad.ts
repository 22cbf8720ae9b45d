import { z } from "zod";
import { statement } from "../statement.ts";

export const takeLoad = statement(import.meta.url, {
  access: "write",
  params: z.object({
    token: z.string(),
    /** The token of a holder that is known to be gone. */
    gone: z.string().nullable(),
    lease: z.int().positive(),
    host: z.string(),
    process: z.int(),
    startedAt: z.string(),
  }),
  row: z.object({
    isFree: z.boolean(),
    /** `loading` where an earlier load was broken off. */
    status: z.string(),
    host: z.string(),
    process: z.int(),
    startedAt: z.string(),
  }),
});
