import { countRelations } from "#cypher/relation/countRelations.ts";
import { countRelationsBetween } from "#cypher/relation/countRelationsBetween.ts";
import { eachOf } from "#cypher/eachOf.ts";
import { narrow } from "#cypher/narrow.ts";
import { relations } from "#cypher/relation/relations.ts";
import { relationsOfSmallGraph } from "#cypher/relation/relationsOfSmallGraph.ts";
import { relationsBetween } from "#cypher/relation/relationsBetween.ts";
import { distinct, pageSize } from "../arguments.ts";
import { asksFor } from "../askedFields.ts";
import { connection } from "../connection.ts";
import type { RequestContext } from "../context.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { loadAll, loadOne, sumOf } from "../loaders.ts";
import { periodOf } from "../period.ts";
import { rememberedTotal } from "../rememberedTotal.ts";
import type { Resolvers } from "../types.generated.ts";

export const relationResolvers = {
  Query: {
    async relation(_root, { id }, { loaders }) {
      return (await loaders.relation.load(id)) ?? null;
    },

    async relations(_root, { filter, first, after }, context, info) {
      const { loaders, read, vocabulary } = context;
      const limit = pageSize(first);
      const kinds = await vocabulary();
      const slots = { relationKinds: kinds.relationKinds("filter.kinds", filter?.kinds) };
      const conditions = {
        scope: filter?.scope ? distinct("filter.scope", filter.scope, 100) : null,
        fromKinds: filter?.fromKinds
          ? kinds.entityKinds("filter.fromKinds", filter.fromKinds)
          : null,
        toKinds: filter?.toKinds ? kinds.entityKinds("filter.toKinds", filter.toKinds) : null,
        confidence: filter?.confidence ? [...filter.confidence] : null,
        modality: filter?.modality ? [...filter.modality] : null,
        activeIn: filter?.activeIn ?? null,
      };
      const [afterId] = after ? decodeCursor("relations", after) : [""];
      const page = { after: afterId, limit: limit + 1 };
      const between = (filter?.from || filter?.to) && {
        ...conditions,
        from: filter.from ? distinct("filter.from", filter.from, 500) : null,
        to: filter.to ? distinct("filter.to", filter.to, 500) : null,
      };
      const rows = between
        ? await read(narrow(relationsBetween, slots), { ...between, ...page })
        : (await isSmall(context))
          ? await read(narrow(relationsOfSmallGraph, slots), { ...conditions, ...page })
          : await read(eachOf(relations, "relationKind", slots.relationKinds), {
              ...conditions,
              ...page,
            });
      if (asksFor(info, ["from", "to"])) {
        await loaders.entity.fetch(rows.flatMap(({ relation }) => [relation.from, relation.to]));
      }
      return connection(
        rows.map(({ relation }) => relation),
        {
          limit,
          isContinued: Boolean(after),
          cursorOf: ({ id }) => encodeCursor("relations", [id]),
          totalCount: async () => {
            const isOfKindsOnly = Object.values(conditions).every((value) => value === null);
            if (!between && isOfKindsOnly) return sumOf(loaders.relationCount, slots.relationKinds);
            return between
              ? rememberedTotal(narrow(countRelationsBetween, slots), between, context)
              : rememberedTotal(narrow(countRelations, slots), conditions, context);
          },
        },
      );
    },
  },
  Relation: {
    from: ({ from }, _args, { loaders }) => loadOne(loaders.entity, from),
    to: ({ to }, _args, { loaders }) => loadOne(loaders.entity, to),
    scope: ({ scope }, _args, { loaders }) => loadAll(loaders.entity, scope),
    period: ({ fromDate, toDate, periodLabel, periodLabelEn }) =>
      periodOf({ from: fromDate, to: toDate, label: periodLabel, labelEn: periodLabelEn }),
    passages: ({ passages }, _args, { loaders }) => loadAll(loaders.passage, passages),
  },
} satisfies Resolvers;

/** As many relations, in times what an entity may have and be no hub, are put in order as a whole. */
const fewOfGraph = 20;

/**
 * Whether the graph has so few relations that reading all of them costs less than a plan that follows
 * the index of each kind, which Neo4j takes seconds to make.
 */
async function isSmall({ few, loaders, remembered, vocabulary }: RequestContext): Promise<boolean> {
  const { edition, ontology } = await vocabulary();
  const count = await remembered.value(edition, "relations", () =>
    sumOf(
      loaders.relationCount,
      ontology.relationKinds.map(({ id }) => id),
    ),
  );
  return count <= fewOfGraph * few;
}
