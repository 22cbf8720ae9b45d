import type { RequestContext } from "../context.ts";
import { InvalidArgumentError } from "../errors.ts";

/**
 * Refuses ids that no entity has, where an answer about nothing would be taken for an answer.
 * @throws InvalidArgumentError naming the first of them
 */
export async function demandKnown(
  argument: string,
  ids: readonly string[],
  { loaders }: RequestContext,
): Promise<void> {
  const found = await Promise.all(ids.map((id) => loaders.entity.load(id)));
  const missing = ids.find((_id, index) => found[index] === undefined);
  if (missing !== undefined) {
    throw new InvalidArgumentError(
      `Argument "${argument}" names "${missing.slice(0, 100)}", which is no entity; search(text: …) gives ids.`,
    );
  }
}
