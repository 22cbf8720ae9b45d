import { z } from "zod";

/** The place in the order of the sources after which a page of passages begins. */
export const afterPlace = {
  afterSource: z.string(),
  afterLine: z.int(),
  afterStart: z.int(),
  afterId: z.string(),
};
