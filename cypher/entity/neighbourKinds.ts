import { z } from "zod";
import { statement } from "../statement.ts";

export const neighbourKinds = statement(import.meta.url, {
  access: "read",
  params: z.object({ ids: z.array(z.string()).max(500) }),
  row: z.object({
    id: z.string(),
    kind: z.string(),
    isOutgoing: z.boolean(),
    entityKind: z.string(),
    count: z.int(),
  }),
});
