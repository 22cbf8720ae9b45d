import { z } from "zod";
import { statement } from "../statement.ts";

export const runningLoad = statement(import.meta.url, {
  access: "read",
  params: z.object({}),
  row: z.object({
    /** Null once nobody is at work on it. */
    token: z.string().nullable(),
    /** `preparing`: nothing has changed yet; `loading`; `interrupted`: broken off half-way. */
    status: z.enum(["preparing", "loading", "interrupted"]),
    host: z.string(),
    process: z.int(),
    startedAt: z.string(),
    /** Rows written, of how many. */
    done: z.int(),
    total: z.int(),
    silentFor: z.int(),
  }),
});

export type RunningLoad = z.output<typeof runningLoad.row>;

/** Milliseconds without a sign of life after which a load is taken for dead. */
export const loadLease = 60_000;
