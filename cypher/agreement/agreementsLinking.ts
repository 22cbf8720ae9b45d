import { z } from "zod";
import { entityRow } from "../entity/rows.ts";
import { statement } from "../statement.ts";
import { agreementFilter, linkingFilter } from "./agreementFilter.ts";

export const agreementsLinking = statement(import.meta.url, {
  access: "read",
  params: z.object({
    ...agreementFilter,
    ...linkingFilter,
    after: z.string(),
    limit: z.int().positive(),
  }),
  row: z.object({ agreement: entityRow }),
});
