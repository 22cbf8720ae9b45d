import type { EntityRow } from "#cypher/entity/rows.ts";
import { narrow } from "#cypher/narrow.ts";
import { countRelationsOf } from "#cypher/relation/countRelationsOf.ts";
import { relationsOf as statement } from "#cypher/relation/relationsOf.ts";
import type { RelationRow } from "#cypher/relation/rows.ts";
import { pageSize } from "../arguments.ts";
import { connection, type Connection } from "../connection.ts";
import type { RequestContext } from "../context.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { byId } from "../loaders.ts";
import type { EntityRelationsArgs } from "../types.generated.ts";

/** A page of an entity's relations. Entities that one request lists are answered together. */
export async function relationsOf(
  entity: EntityRow,
  args: EntityRelationsArgs,
  context: RequestContext,
): Promise<Connection<RelationRow>> {
  const vocabulary = await context.vocabulary();
  const relationKinds = vocabulary.relationKinds("kinds", args.kinds);
  const filter = {
    entityKinds: args.entityKinds ? vocabulary.entityKinds("entityKinds", args.entityKinds) : null,
    direction: args.direction ?? ("BOTH" as const),
    symmetricKinds: vocabulary.symmetricKinds,
    confidence: args.confidence ? [...args.confidence] : null,
    modality: args.modality ? [...args.modality] : null,
  };
  const limit = pageSize(args.first ?? Number.NaN);
  const [after] = args.after ? decodeCursor("relations", args.after) : [""];
  const key = JSON.stringify([relationKinds, filter]);

  const pages = context.loaders.keyed(`relationsOf ${limit} ${after} ${key}`, () =>
    byId<RelationRow[]>(async (ids) => {
      const narrowed = narrow(statement, { relationKinds });
      const rows = await context.read(narrowed, { ids, ...filter, after, limit: limit + 1 });
      return rows.map(({ id, relations }) => [id, relations]);
    }),
  );
  const totals = context.loaders.keyed(`countRelationsOf ${key}`, () =>
    byId<number>(async (ids) => {
      const rows = await context.read(narrow(countRelationsOf, { relationKinds }), {
        ids,
        ...filter,
      });
      return rows.map(({ id, total }) => [id, total]);
    }),
  );
  return connection((await pages.load(entity.id)) ?? [], {
    limit,
    isContinued: Boolean(args.after),
    cursorOf: ({ id }) => encodeCursor("relations", [id]),
    totalCount: async () => (await totals.load(entity.id)) ?? 0,
  });
}
