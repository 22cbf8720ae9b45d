import { z } from "zod";
import { statement } from "../statement.ts";
import { properties, written } from "./properties.ts";

export const renewLoad = statement(import.meta.url, {
  access: "write",
  params: z.object({ token: z.string(), state: properties }),
  row: written,
});
