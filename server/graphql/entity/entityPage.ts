import { chosenEntities } from "#cypher/entity/chosenEntities.ts";
import { countChosenEntities } from "#cypher/entity/countChosenEntities.ts";
import { countEntities } from "#cypher/entity/countEntities.ts";
import { entities } from "#cypher/entity/entities.ts";
import type { EntityRow } from "#cypher/entity/rows.ts";
import { distinct, pageSize } from "../arguments.ts";
import { connection, type Connection } from "../connection.ts";
import type { RequestContext } from "../context.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { learnAll, sumOf } from "../loaders.ts";
import { rememberedTotal } from "../rememberedTotal.ts";
import type { QueryEntitiesArgs } from "../types.generated.ts";

/** A page of the entities that a filter leaves. */
export async function entityPage(
  { filter, first, after }: QueryEntitiesArgs,
  context: RequestContext,
): Promise<Connection<EntityRow>> {
  const { loaders, read, vocabulary } = context;
  const limit = pageSize(first ?? Number.NaN);
  const [afterId] = after ? decodeCursor("entities", after) : [""];
  const conditions = {
    kinds: (await vocabulary()).entityKinds("filter.kinds", filter?.kinds),
    subkinds: filter?.subkinds ? [...filter.subkinds] : null,
    status: filter?.status ? [...filter.status] : null,
    activeIn: filter?.activeIn ?? null,
  };
  const page = { after: afterId, limit: limit + 1 };
  // Ids or a region name few entities, which are looked up; without them, the index is read in order.
  const chosen = (filter?.ids || filter?.regionId) && {
    ...conditions,
    ids: filter.ids ? distinct("filter.ids", filter.ids, 1000) : null,
    region: filter.regionId ?? null,
  };
  const rows = chosen
    ? await read(chosenEntities, { ...chosen, ...page })
    : await read(entities, { ...conditions, ...page });
  return connection(
    learnAll(
      loaders.entity,
      rows.map(({ entity }) => entity),
    ),
    {
      limit,
      isContinued: Boolean(after),
      cursorOf: ({ id }) => encodeCursor("entities", [id]),
      totalCount: async () => {
        const { kinds, ...others } = conditions;
        const isOfKindsOnly = Object.values(others).every((condition) => condition === null);
        if (!chosen && isOfKindsOnly) return sumOf(loaders.entityCount, kinds);
        return chosen
          ? rememberedTotal(countChosenEntities, chosen, context)
          : rememberedTotal(countEntities, conditions, context);
      },
    },
  );
}
