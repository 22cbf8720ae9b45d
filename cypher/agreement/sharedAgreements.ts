import { z } from "zod";
import { statement } from "../statement.ts";

export const sharedAgreements = statement(import.meta.url, {
  access: "read",
  params: z.object({
    parties: z.array(z.string()).nullable(),
    organizations: z.boolean(),
    within: z.boolean(),
    activeIn: z.int().nullable(),
    limit: z.int().positive(),
  }),
  row: z.object({
    a: z.string(),
    b: z.string(),
    count: z.int(),
    agreements: z.array(z.string()),
  }),
});
