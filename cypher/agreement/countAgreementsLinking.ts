import { z } from "zod";
import { statement } from "../statement.ts";
import { agreementFilter, linkingFilter } from "./agreementFilter.ts";

export const countAgreementsLinking = statement(import.meta.url, {
  access: "read",
  params: z.object({
    ...agreementFilter,
    ...linkingFilter,
  }),
  row: z.object({ total: z.int() }),
});
