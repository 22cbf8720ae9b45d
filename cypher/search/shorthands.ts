import { z } from "zod";
import { statement } from "../statement.ts";

/** @param key the form as search keys are written: NFKC, lower case, without spaces and quotation marks */
export const shorthands = statement(import.meta.url, {
  access: "read",
  params: z.object({ key: z.string() }),
  row: z.object({
    id: z.string(),
    form: z.string(),
    note: z.string().nullable(),
    noteEn: z.string().nullable(),
    members: z.array(z.string()),
    passages: z.array(z.string()),
  }),
});

export type ShorthandRow = z.output<typeof shorthands.row>;
