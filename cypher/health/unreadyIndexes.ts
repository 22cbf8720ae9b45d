import { z } from "zod";
import { statement } from "../statement.ts";

export const unreadyIndexes = statement(import.meta.url, {
  access: "read",
  params: z.object({}),
  row: z.object({
    name: z.string(),
    /** POPULATING while it is being built, FAILED where it could not be. */
    state: z.string(),
  }),
});
