import { z } from "zod";
import { statement } from "../statement.ts";

export const degrees = statement(import.meta.url, {
  access: "read",
  params: z.object({ ids: z.array(z.string()).max(500) }),
  row: z.object({
    id: z.string(),
    degrees: z.array(z.object({ kind: z.string(), outgoing: z.int(), incoming: z.int() })),
  }),
});

export type DegreesRow = z.output<typeof degrees.row>;
