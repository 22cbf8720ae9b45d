import { z } from "zod";
import { statement } from "../statement.ts";
import { written } from "./properties.ts";

export const removeNodes = statement(import.meta.url, {
  access: "write",
  params: z.object({ ids: z.array(z.string()) }),
  row: written,
});
