import { z } from "zod";
import { statement } from "../statement.ts";
import { properties, written } from "./properties.ts";

export const putDataset = statement(import.meta.url, {
  access: "write",
  params: z.object({ dataset: properties }),
  row: written,
});
