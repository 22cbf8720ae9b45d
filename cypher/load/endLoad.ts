import { z } from "zod";
import { statement } from "../statement.ts";
import { properties, written } from "./properties.ts";

export const endLoad = statement(import.meta.url, {
  access: "write",
  params: z.object({ token: z.string(), record: properties }),
  row: written,
});
