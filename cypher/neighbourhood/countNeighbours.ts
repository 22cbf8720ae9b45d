import { z } from "zod";
import { statement } from "../statement.ts";
import { neighbourFilter } from "./neighbours.ts";

export const countNeighbours = statement(import.meta.url, {
  access: "read",
  params: z.object(neighbourFilter),
  row: z.object({ total: z.int() }),
});
