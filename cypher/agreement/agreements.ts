import { z } from "zod";
import { entityRow } from "../entity/rows.ts";
import { statement } from "../statement.ts";
import { agreementFilter } from "./agreementFilter.ts";

export const agreements = statement(import.meta.url, {
  access: "read",
  params: z.object({
    ...agreementFilter,
    after: z.string(),
    limit: z.int().positive(),
  }),
  row: z.object({ agreement: entityRow }),
});
