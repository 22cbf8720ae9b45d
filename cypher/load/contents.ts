import { z } from "zod";
import { statement } from "../statement.ts";

const count = z.int().nonnegative();

export const contents = statement(import.meta.url, {
  access: "read",
  params: z.object({}),
  row: z.object({
    nodes: count,
    entities: count,
    passages: count,
    sources: count,
    shorthands: count,
    datasets: count,
    loads: count,
    relations: count,
    /** IN, CITED_IN and STANDS_FOR together. */
    links: count,
  }),
});
