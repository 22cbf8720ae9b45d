import { z } from "zod";
import { statement } from "../statement.ts";
import { agreementFilter } from "./agreementFilter.ts";

export const countAgreements = statement(import.meta.url, {
  access: "read",
  params: z.object({
    ...agreementFilter,
  }),
  row: z.object({ total: z.int() }),
});
