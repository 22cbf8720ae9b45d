import { z } from "zod";
import { statement } from "../statement.ts";
import { written } from "./properties.ts";

export const leaveLoad = statement(import.meta.url, {
  access: "write",
  params: z.object({ token: z.string() }),
  row: written,
});
