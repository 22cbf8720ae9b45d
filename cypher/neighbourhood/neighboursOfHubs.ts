import { z } from "zod";
import { statement } from "../statement.ts";
import { neighbourFilter } from "./neighbours.ts";

const { entityKinds: _, ...filter } = neighbourFilter;

export const neighboursOfHubs = statement(import.meta.url, {
  access: "read",
  params: z.object({
    ...filter,
    /** What the ids of neighbours may begin with: their kind, or nothing where any will do. */
    prefixes: z.array(z.string()).min(1),
    limit: z.int().positive(),
  }),
  row: z.object({ id: z.string(), weakness: z.int() }),
});
