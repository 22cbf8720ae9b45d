import { narrow } from "#cypher/narrow.ts";
import { countNeighbours } from "#cypher/neighbourhood/countNeighbours.ts";
import { neighbours } from "#cypher/neighbourhood/neighbours.ts";
import { relationsAmong } from "#cypher/neighbourhood/relationsAmong.ts";
import { distinct, pageSize } from "../arguments.ts";
import { demandKnown } from "../entity/demandKnown.ts";
import { loadAll } from "../loaders.ts";
import type { Resolvers } from "../types.generated.ts";

/** The most relations that one saved view gets back. */
const mostRelations = 5000;

export const neighbourhoodResolvers = {
  Query: {
    async neighbourhood(_root, args, context) {
      const { read } = context;
      const limit = pageSize(args.first);
      const of = distinct("of", args.of, 100, 1);
      const except = distinct("except", args.except ?? [], 2000);
      const vocabulary = await context.vocabulary();
      const slots = {
        relationKinds: vocabulary.relationKinds("relationKinds", args.relationKinds),
      };
      const asked = {
        of,
        except,
        entityKinds: args.entityKinds
          ? vocabulary.entityKinds("entityKinds", args.entityKinds)
          : null,
        direction: args.direction ?? ("BOTH" as const),
        symmetricKinds: vocabulary.symmetricKinds,
      };
      const [rows, [counted]] = await Promise.all([
        read(narrow(neighbours, slots), { ...asked, limit }),
        read(narrow(countNeighbours, slots), asked),
        demandKnown("of", of, context),
      ]);
      const total = counted?.total ?? 0;
      return {
        entities: rows.map(({ neighbour }) => neighbour),
        relations: rows.flatMap(({ relations }) => relations),
        shown: rows.length,
        total,
        truncated: rows.length < total,
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
