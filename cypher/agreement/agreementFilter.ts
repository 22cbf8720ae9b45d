import { z } from "zod";

/** Which agreements to list; null where nothing is asked. */
export const agreementFilter = {
  activeIn: z.int().nullable(),
  dated: z.boolean().nullable(),
  subkinds: z.array(z.string()).nullable(),
  minParties: z.int().nullable(),
  maxParties: z.int().nullable(),
  fields: z.array(z.string()),
};

/** Parties that an agreement must have: all of them, or any. */
export const linkingFilter = {
  linking: z.array(z.string()).min(1),
  all: z.boolean(),
  within: z.boolean(),
};
