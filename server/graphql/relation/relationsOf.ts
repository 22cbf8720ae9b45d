import type { z } from "zod";
import type { EntityRow } from "#cypher/entity/rows.ts";
import { type GraphName, narrow } from "#cypher/narrow.ts";
import { countRelationsOf } from "#cypher/relation/countRelationsOf.ts";
import { relationsOf as statement } from "#cypher/relation/relationsOf.ts";
import { relationsOfHubs } from "#cypher/relation/relationsOfHubs.ts";
import type { RelationRow } from "#cypher/relation/rows.ts";
import { pageSize } from "../arguments.ts";
import { connection, type Connection } from "../connection.ts";
import type { RequestContext } from "../context.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { kindsOf } from "../hubs.ts";

import { ById } from "../byId.ts";
import type { EntityRelationsArgs } from "../types.generated.ts";

type Filter = Omit<z.input<typeof countRelationsOf.params>, "ids">;

/**
 * A page of an entity's relations. Entities that one request lists are answered together.
 * @param withEnds the entities at their ends will be asked for, and are fetched with them
 */
export async function relationsOf(
  entity: EntityRow,
  args: EntityRelationsArgs,
  context: RequestContext,
  withEnds: boolean,
): Promise<Connection<RelationRow>> {
  const vocabulary = await context.vocabulary();
  const relationKinds = vocabulary.relationKinds("kinds", args.kinds);
  const filter: Filter = {
    entityKinds: args.entityKinds ? vocabulary.entityKinds("entityKinds", args.entityKinds) : null,
    direction: args.direction ?? ("BOTH" as const),
    symmetricKinds: vocabulary.symmetricKinds,
    confidence: args.confidence ? [...args.confidence] : null,
    modality: args.modality ? [...args.modality] : null,
  };
  const limit = pageSize(args.first ?? Number.NaN);
  const [after] = args.after ? decodeCursor("relations", args.after) : [""];
  const key = JSON.stringify(["relationsOf", relationKinds, filter, limit, after, withEnds]);
  const pages = context.loaders.keyed(
    key,
    () =>
      new ById<RelationRow[]>(async (ids) => {
        const page = { ...filter, after, limit: limit + 1 };
        const rows = await context.read(narrow(statement, { relationKinds }), {
          ids,
          few: context.few,
          withOthers: withEnds,
          ...page,
        });
        for (const other of rows.flatMap(({ others }) => others)) {
          context.loaders.entity.learn(other.id, other);
        }
        const hubs = rows.filter(({ isHub }) => isHub).map(({ id }) => id);
        const ofHubs = await atHubs(hubs, relationKinds, page, context);
        const all = [...rows.filter(({ isHub }) => !isHub), ...ofHubs];
        if (withEnds) await context.loaders.entity.fetch(all.flatMap(endsOf));
        return all.map(({ id, relations }) => [id, relations] as const);
      }),
  );
  return connection((await pages.load(entity.id)) ?? [], {
    limit,
    isContinued: Boolean(args.after),
    cursorOf: ({ id }) => encodeCursor("relations", [id]),
    totalCount: () => totalOf(entity, relationKinds, filter, context),
  });
}

/** Read kind by kind in the order of their indexes, and joined here. */
async function atHubs(
  hubs: readonly string[],
  relationKinds: readonly GraphName[],
  page: Omit<z.input<typeof relationsOfHubs.params>, "ids">,
  context: RequestContext,
): Promise<{ id: string; relations: RelationRow[] }[]> {
  if (hubs.length === 0) return [];
  const ids = [...hubs];
  const there = await kindsOf(ids, relationKinds, context);
  const found = await Promise.all(
    there.map((kind) =>
      context.read(narrow(relationsOfHubs, { relationKind: [kind] }), { ids, ...page }),
    ),
  );
  const all = found.flat().toSorted((a, b) => (a.relation.id < b.relation.id ? -1 : 1));
  return ids.map((id) => ({
    id,
    relations: all
      .filter((row) => row.id === id)
      .map(({ relation }) => relation)
      .slice(0, page.limit),
  }));
}

function endsOf({ relations }: { readonly relations: readonly RelationRow[] }): string[] {
  return relations.flatMap(({ from, to }) => [from, to]);
}

/** From the degree store, unless a condition asks for more than it knows. */
async function totalOf(
  entity: EntityRow,
  relationKinds: readonly GraphName[],
  filter: Filter,
  { loaders, read }: RequestContext,
): Promise<number> {
  const { entityKinds, confidence, modality, direction, symmetricKinds } = filter;
  if (entityKinds === null && confidence === null && modality === null) {
    const degrees = (await loaders.degrees.load(entity.id)) ?? [];
    const kinds: readonly string[] = relationKinds;
    return degrees
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ kind, outgoing, incoming }) => {
        if (direction === "BOTH" || symmetricKinds.includes(kind)) return outgoing + incoming;
        return direction === "OUT" ? outgoing : incoming;
      })
      .reduce((sum, count) => sum + count, 0);
  }
  const key = JSON.stringify(["countRelationsOf", relationKinds, filter]);
  const totals = loaders.keyed(
    key,
    () =>
      new ById<number>(async (ids) => {
        const narrowed = narrow(countRelationsOf, { relationKinds });
        const rows = await read(narrowed, { ids, ...filter });
        return rows.map(({ id, total }) => [id, total]);
      }),
  );
  return (await totals.load(entity.id)) ?? 0;
}
