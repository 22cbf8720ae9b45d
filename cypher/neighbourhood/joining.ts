import { z } from "zod";
import { statement } from "../statement.ts";
import { neighbourFilter, neighbourRow } from "./neighbours.ts";

export const joining = statement(import.meta.url, {
  access: "read",
  params: z.object({
    ids: z.array(z.string()).max(101),
    of: neighbourFilter.of,
    direction: neighbourFilter.direction,
    symmetricKinds: neighbourFilter.symmetricKinds,
  }),
  row: neighbourRow,
});
