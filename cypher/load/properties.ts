import { z } from "zod";

/** What a node or relation stores; a key that the dataset leaves empty is not there. */
export const properties = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.array(z.number())]),
);

export type Properties = z.output<typeof properties>;

/** One row that says how many of the given rows were written. */
export const written = z.object({ count: z.int().nonnegative() });
