import type { z } from "zod";
import type { Statement } from "#cypher/statement.ts";
import type { RequestContext } from "./context.ts";

/** What a statement gives that counts. */
type TotalRow = z.ZodObject<{ total: z.ZodType<number> }>;

/** What a counting statement says under these conditions; counted once for what is loaded. */
export async function rememberedTotal<Params extends z.ZodObject>(
  statement: Statement<Params, TotalRow>,
  conditions: z.input<Params>,
  { read, remembered, vocabulary }: RequestContext,
): Promise<number> {
  const { edition } = await vocabulary();
  const key = JSON.stringify([statement.text, conditions]);
  return remembered.value(edition, key, async () => {
    const [row] = await read(statement, conditions);
    return row?.total ?? 0;
  });
}
