import { narrow } from "#cypher/narrow.ts";
import { relationsAmong } from "#cypher/neighbourhood/relationsAmong.ts";
import { distinct, pageSize } from "../arguments.ts";
import { demandKnown } from "../entity/demandKnown.ts";
import { learnAll, loadAll } from "../loaders.ts";
import type { Resolvers } from "../types.generated.ts";
import { neighboursOf } from "./neighboursOf.ts";

/** The most relations that one saved view gets back. */
const mostRelations = 5000;

export const neighbourhoodResolvers = {
  Query: {
    async neighbourhood(_root, args, context) {
      const limit = pageSize(args.first);
      const of = distinct("of", args.of, 100, 1);
      const except = distinct("except", args.except ?? [], 2000);
      const vocabulary = await context.vocabulary();
      const slots = {
        relationKinds: vocabulary.relationKinds("relationKinds", args.relationKinds),
      };
      const { symmetricKinds } = vocabulary;
      const asked = { of, except, direction: args.direction ?? ("BOTH" as const), symmetricKinds };
      const entityKinds = args.entityKinds
        ? vocabulary.entityKinds("entityKinds", args.entityKinds)
        : null;
      const [found] = await Promise.all([
        neighboursOf({ ...asked, entityKinds }, limit, slots.relationKinds, context),
        demandKnown("of", of, context),
      ]);
      const { rows, isCut, total } = found;
      return {
        entities: learnAll(
          context.loaders.entity,
          rows.map(({ neighbour }) => neighbour),
        ),
        relations: rows.flatMap(({ relations }) => relations),
        shown: rows.length,
        total,
        truncated: isCut,
      };
    },

    async connecting(_root, args, { loaders, read, vocabulary }) {
      const ids = distinct("ids", args.ids, 1000);
      const relationKinds = (await vocabulary()).relationKinds("kinds", null);
      const [entities, rows] = await Promise.all([
        loadAll(loaders.entity, ids),
        read(narrow(relationsAmong, { relationKinds }), { ids, limit: mostRelations + 1 }),
      ]);
      return {
        entities,
        relations: rows.slice(0, mostRelations).map(({ relation }) => relation),
        shown: entities.length,
        total: entities.length,
        truncated: rows.length > mostRelations,
      };
    },
  },
} satisfies Resolvers;
