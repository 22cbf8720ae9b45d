import type { EntityRow } from "#cypher/entity/rows.ts";
import { ancestors } from "#cypher/lineage/ancestors.ts";
import { descendants } from "#cypher/lineage/descendants.ts";
import { type GraphName, narrow } from "#cypher/narrow.ts";
import { relationsAmong } from "#cypher/neighbourhood/relationsAmong.ts";
import { within } from "../arguments.ts";
import type { Read, RequestContext } from "../context.ts";
import { demandKnown } from "../entity/demandKnown.ts";
import { entityFields } from "../entity/fields.ts";
import { entitiesAlong, participations } from "../entity/incidentRelations.ts";
import { participation } from "../entity/resolvers.ts";
import { learnAll, loadOne } from "../loaders.ts";
import type { Resolvers } from "../types.generated.ts";
import { generationsOf } from "./generations.ts";

/** How many entities a lineage may have in either direction, and how many relations. */
const mostMembers = 200;
const mostRelations = 2000;

export const lineageResolvers = {
  Query: {
    async lineage(_root, args, context) {
      const depth = within("depth", args.depth, 1, 10);
      const vocabulary = await context.vocabulary();
      const relationKinds = vocabulary.lineageKinds("relationKinds", args.relationKinds);
      const kinds = args.entityKinds
        ? vocabulary.entityKinds("entityKinds", args.entityKinds)
        : null;

      const asked = { of: args.of, depth, kinds };
      const [before, after] = await Promise.all([
        args.direction === "OUT" ? none : side(ancestors, asked, relationKinds, context.read),
        args.direction === "IN" ? none : side(descendants, asked, relationKinds, context.read),
        demandKnown("of", [args.of], context),
      ]);
      const focus = await loadOne(context.loaders.entity, args.of);
      const reachable = [focus, ...before.entities, ...after.entities];
      const members = new Map(
        learnAll(context.loaders.entity, reachable).map((entity) => [entity.id, entity]),
      );
      const rows = await context.read(narrow(relationsAmong, { relationKinds }), {
        ids: [...members.keys()],
        limit: mostRelations + 1,
      });
      const relations = rows.slice(0, mostRelations).map(({ relation }) => relation);
      const { generation, cycles } = generationsOf(args.of, relations);
      const reached = [...members.values()]
        .flatMap((entity) => {
          const generationOfIt = generation.get(entity.id);
          return generationOfIt === undefined ? [] : [{ entity, generation: generationOfIt }];
        })
        .toSorted((a, b) => a.generation - b.generation || (a.entity.id < b.entity.id ? -1 : 1));
      const ids = new Set(reached.map(({ entity }) => entity.id));
      return {
        focus,
        members: reached,
        relations: relations.filter(({ from, to }) => ids.has(from) && ids.has(to)),
        truncated: before.isCut || after.isCut || rows.length > mostRelations,
        cycles,
      };
    },
  },
  Mechanism: {
    ...entityFields,
    precededBy: async (entity, _args, context) => lineageNext(entity, "IN", context),
    followedBy: async (entity, _args, context) => lineageNext(entity, "OUT", context),
    participants: (entity, _args, context) => participations(entity, participation, context),
  },
} satisfies Resolvers;

interface Side {
  readonly entities: readonly EntityRow[];
  readonly isCut: boolean;
}

const none: Side = { entities: [], isCut: false };

async function side(
  statement: typeof ancestors | typeof descendants,
  { of, depth, kinds }: { of: string; depth: number; kinds: readonly string[] | null },
  relationKinds: readonly GraphName[],
  read: Read,
): Promise<Side> {
  const rows = await read(narrow(statement, { relationKinds }), {
    of,
    depth,
    limit: mostMembers + 1,
  });
  const wanted = rows.filter(({ entity }) => !kinds || kinds.includes(entity.kind));
  const near = wanted.filter(({ distance }) => distance <= depth).slice(0, mostMembers);
  return { entities: near.map(({ entity }) => entity), isCut: near.length < wanted.length };
}

async function lineageNext(entity: EntityRow, direction: "IN" | "OUT", context: RequestContext) {
  const relationKinds = (await context.vocabulary()).lineageKinds("kinds", null);
  return entitiesAlong(entity, { relationKinds, direction, kinds: ["Mechanism"] }, context);
}
