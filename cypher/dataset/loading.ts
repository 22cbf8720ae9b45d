import { z } from "zod";
import { statement } from "../statement.ts";

export const loading = statement(import.meta.url, {
  access: "read",
  params: z.object({
    /** Milliseconds without a sign of life after which a load is taken for dead. */
    lease: z.int().positive(),
  }),
  row: z.object({
    done: z.int(),
    total: z.int(),
    startedAt: z.string(),
    /** Nobody is at work on it. */
    isInterrupted: z.boolean(),
  }),
});
