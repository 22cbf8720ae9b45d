import { narrow } from "#cypher/narrow.ts";
import { comparedEntities } from "#cypher/shared/comparedEntities.ts";
import { sharedNeighbours } from "#cypher/shared/sharedNeighbours.ts";
import { distinct, pageSize } from "../arguments.ts";
import type { RequestContext } from "../context.ts";
import { demandKnown } from "../entity/demandKnown.ts";
import { InvalidArgumentError } from "../errors.ts";
import { loadAll, loadOne } from "../loaders.ts";
import type { Resolvers } from "../types.generated.ts";
import { groupShared } from "./groupShared.ts";

/** Where counting ends, so that two hubs cost no more than this. */
const mostCounted = 1000;

export const sharedResolvers = {
  Query: {
    async shared(_root, args, context) {
      const limit = pageSize(args.first);
      const ids = distinct("ids", args.ids, 20, 2);
      const vocabulary = await context.vocabulary();
      const relationKinds = vocabulary.relationKinds("relationKinds", args.relationKinds);
      const [found] = await Promise.all([
        context.read(narrow(sharedNeighbours, { relationKinds }), {
          ids,
          entityKinds: args.entityKinds
            ? vocabulary.entityKinds("entityKinds", args.entityKinds)
            : null,
          limit: mostCounted + 1,
        }),
        demandKnown("ids", ids, context),
      ]);
      const rows = found.slice(0, mostCounted);
      const groups = groupShared(rows, ids.length, vocabulary.symmetricKinds);
      const { entity, relation } = context.loaders;
      return {
        total: rows.length,
        exact: found.length <= mostCounted,
        groups: await Promise.all(
          groups.map(async ({ members, ...group }) => ({
            ...group,
            total: members.length,
            entities: await Promise.all(
              members.slice(0, limit).map(async ({ id, relations }) => ({
                entity: await loadOne(entity, id),
                relations: await loadAll(
                  relation,
                  relations
                    .toSorted((one, other) => ids.indexOf(one.of) - ids.indexOf(other.of))
                    .map((one) => one.id),
                ),
              })),
            ),
          })),
        ),
      };
    },

    async comparison(_root, args, context) {
      const limit = pageSize(args.first);
      const { a, b } = args;
      const within = args.within ?? false;
      const vocabulary = await context.vocabulary();
      const kinds = vocabulary.entityKinds("entityKinds", args.entityKinds);
      await Promise.all([demandKnown("a", [a], context), demandKnown("b", [b], context)]);
      if (a === b) throw new InvalidArgumentError(`Arguments "a" and "b" must be two entities.`);
      const compared = kinds.map((kind) => compare({ a, b, kind, within, limit }, context));
      const inOrder = await Promise.all(compared);
      const asked = [...new Set(args.entityKinds ?? kinds)];
      return { kinds: inOrder.toSorted((x, y) => asked.indexOf(x.kind) - asked.indexOf(y.kind)) };
    },
  },
} satisfies Resolvers;

interface Comparing {
  readonly a: string;
  readonly b: string;
  readonly kind: string;
  readonly within: boolean;
  readonly limit: number;
}

const none = { total: 0, exact: true, entities: [] };

/** What two entities have of one kind. */
async function compare({ a, b, kind, within, limit }: Comparing, context: RequestContext) {
  const vocabulary = await context.vocabulary();
  const relationKinds =
    kind === "Agreement"
      ? // Who is only covered by an agreement, or carries it out, has not agreed to anything.
        vocabulary.relationKinds("kinds", ["PARTY_TO"])
      : vocabulary.relationKindsAt(kind);
  const rows = await context.read(narrow(comparedEntities, { relationKinds }), {
    a,
    b,
    entityKind: kind,
    within,
    candidates: mostCounted,
    limit,
  });
  const sets = new Map(
    rows.map(({ side, total, entities }) => [
      side,
      { total, exact: total < mostCounted, entities },
    ]),
  );
  return {
    kind,
    onlyA: sets.get("A") ?? none,
    both: sets.get("BOTH") ?? none,
    onlyB: sets.get("B") ?? none,
  };
}
