import { z } from "zod";
import { statement } from "../statement.ts";
import { afterPlace } from "./place.ts";
import { passageRow } from "./rows.ts";

export const passagesOf = statement(import.meta.url, {
  access: "read",
  params: z.object({
    ids: z.array(z.string()).max(500),
    ...afterPlace,
    limit: z.int().positive(),
  }),
  row: z.object({ id: z.string(), passages: z.array(passageRow), total: z.int() }),
});
