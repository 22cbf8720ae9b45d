import { z } from "zod";
import { statement } from "../statement.ts";

export const loadedDataset = statement(import.meta.url, {
  access: "read",
  params: z.object({}),
  row: z.object({ id: z.string(), title: z.string(), version: z.string() }),
});
