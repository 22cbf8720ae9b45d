import { z } from "zod";
import { relationRow } from "../relation/rows.ts";

/** What every statement for chains of a certain length is asked, and gives. */
export const chainContract = {
  access: "read" as const,
  params: z.object({
    from: z.string(),
    to: z.string(),
    /** How many chains of relations to find before they are put in order. */
    candidates: z.int().positive(),
    limit: z.int().positive(),
    /** How many relations of one step to give. */
    relations: z.int().positive(),
  }),
  row: z.object({
    /** Ids, both ends included. */
    entities: z.array(z.string()),
    /** What joins each entity to the next, in order. */
    steps: z.array(z.object({ count: z.int(), relations: z.array(relationRow).min(1) })),
    /** How many chains of this length were found, and whether these are all. */
    total: z.int(),
    exact: z.boolean(),
  }),
};

/** As `chainContract`, where there are entities between the ends. */
export const chainContractWithInner = {
  ...chainContract,
  params: chainContract.params.extend({ entityKinds: z.array(z.string()) }),
};

export type ChainRow = z.output<typeof chainContract.row>;
