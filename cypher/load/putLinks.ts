import { z } from "zod";
import { statement } from "../statement.ts";
import { written } from "./properties.ts";

export const putLinks = statement(import.meta.url, {
  access: "write",
  params: z.object({ rows: z.array(z.object({ from: z.string(), to: z.array(z.string()) })) }),
  row: written,
});
