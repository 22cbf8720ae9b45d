import type { parts } from "#cypher/entity/parts.ts";
import type { regionsOf } from "#cypher/entity/regionsOf.ts";
import type { wholes } from "#cypher/entity/wholes.ts";
import type { EntityRow } from "#cypher/entity/rows.ts";
import type { RequestContext } from "../context.ts";
import { ById } from "../byId.ts";
import { loadAll } from "../loaders.ts";

/** The regions that a statement finds for an entity, in its order. */
export async function regionsAlong(
  id: string,
  statement: typeof wholes | typeof parts | typeof regionsOf,
  { loaders, read }: RequestContext,
): Promise<EntityRow[]> {
  const loader = loaders.keyed(
    statement.name,
    () =>
      new ById<string[]>(async (ids) => {
        const rows = await read(statement, { ids });
        return rows.map(({ id: of, regions }) => [of, regions]);
      }),
  );
  return loadAll(loaders.entity, (await loader.load(id)) ?? []);
}
