import { z } from "zod";
import { statement } from "../statement.ts";
import { written } from "./properties.ts";

export const putCitations = statement(import.meta.url, {
  access: "write",
  params: z.object({
    rows: z.array(z.object({ id: z.string(), relations: z.array(z.string()) })),
  }),
  row: written,
});
