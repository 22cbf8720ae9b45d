import type { GraphName } from "#cypher/narrow.ts";
import type { RequestContext } from "./context.ts";

/**
 * Relations that are read and put in order as a whole. An entity with more is a hub: its relations are
 * read from the indexes that keep them in order, a seek for each kind and direction, which would cost
 * an ordinary entity more than reading all that it has.
 */
export const usualFew = 1000;

/** Those of the relation kinds that these entities have at all. */
export async function kindsOf(
  ids: readonly string[],
  relationKinds: readonly GraphName[],
  { loaders }: RequestContext,
): Promise<GraphName[]> {
  await loaders.degrees.fetch(ids);
  const there = new Set<string>(
    ids
      .flatMap((id) => loaders.degrees.known(id) ?? [])
      .filter(({ outgoing, incoming }) => outgoing + incoming > 0)
      .map(({ kind }) => kind),
  );
  return relationKinds.filter((kind) => there.has(kind));
}
