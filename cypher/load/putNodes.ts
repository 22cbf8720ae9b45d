import { z } from "zod";
import { statement } from "../statement.ts";
import { properties, written } from "./properties.ts";

export const putNodes = statement(import.meta.url, {
  access: "write",
  params: z.object({ rows: z.array(z.object({ id: z.string(), properties })) }),
  row: written,
});
