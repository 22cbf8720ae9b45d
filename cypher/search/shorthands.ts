import { z } from "zod";
import { statement } from "../statement.ts";

/** A form that means several entities, `members`, in the places that `passages` names. */
export const shorthandRow = z.object({
  id: z.string(),
  form: z.string(),
  note: z.string().nullable(),
  noteEn: z.string().nullable(),
  members: z.array(z.string()),
  passages: z.array(z.string()),
});

/** @param key the form as search keys are written: NFKC, lower case, without spaces and quotation marks */
export const shorthands = statement(import.meta.url, {
  access: "read",
  params: z.object({ key: z.string() }),
  row: shorthandRow,
});

export type ShorthandRow = z.output<typeof shorthandRow>;
