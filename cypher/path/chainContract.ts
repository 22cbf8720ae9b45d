import { z } from "zod";
import { relationRow } from "../relation/rows.ts";

/** What every statement for chains of a certain length is asked, and gives. */
export const chainContract = {
  access: "read" as const,
  params: z.object({
    from: z.string(),
    to: z.string(),
    /** How many chains to find before they are put in order. */
    candidates: z.int().positive(),
    limit: z.int().positive(),
  }),
  row: z.object({
    /** Ids, both ends included. */
    entities: z.array(z.string()),
    relations: z.array(relationRow),
  }),
};

/** As `chainContract`, where there are entities between the ends. */
export const chainContractWithInner = {
  ...chainContract,
  params: chainContract.params.extend({ entityKinds: z.array(z.string()) }),
};

export type ChainRow = z.output<typeof chainContract.row>;
