import { sharedAgreements } from "#cypher/agreement/sharedAgreements.ts";
import { distinct } from "../arguments.ts";
import { demandKnown } from "../entity/demandKnown.ts";
import { entityFields } from "../entity/fields.ts";
import { participations } from "../entity/incidentRelations.ts";
import { loadAll, loadOne } from "../loaders.ts";
import type { Resolvers } from "../types.generated.ts";
import { agreementPage } from "./agreementPage.ts";

/** The most pairs that one matrix shows. */
const mostPairs = 2000;

export const agreementResolvers = {
  Query: {
    agreements: (_root, args, context) => agreementPage(args, context),

    async regionLinks(_root, args, context) {
      const { loaders, read } = context;
      const asked = args.regions ? distinct("regions", args.regions, 100) : null;
      await demandKnown("regions", asked ?? [], context);
      const found = await read(sharedAgreements, {
        parties: asked,
        organizations: args.organizations ?? false,
        within: args.within ?? false,
        activeIn: args.activeIn ?? null,
        limit: mostPairs + 1,
      });
      const rows = found.slice(0, mostPairs);
      const linked = [...new Set(rows.flatMap(({ a, b }) => [a, b]))].toSorted();
      await loaders.entity.fetch(linked);
      const parties = await loadAll(loaders.entity, asked ?? linked);
      const cells = await Promise.all(
        rows.map(async ({ a, b, count, agreements }) => ({
          a: await loadOne(loaders.entity, a),
          b: await loadOne(loaders.entity, b),
          count,
          // Thousands in a large matrix, and most of those who draw one do not ask for them.
          agreements: () => loadAll(loaders.entity, agreements),
        })),
      );
      return { parties, cells, truncated: found.length > mostPairs };
    },
  },
  Agreement: {
    ...entityFields,
    parties: (entity, _args, context) =>
      participations(entity, { relationKinds: ["PARTY_TO"], direction: "IN" }, context),
    covers: (entity, _args, context) =>
      participations(entity, { relationKinds: ["COVERS"], direction: "OUT" }, context),
  },
} satisfies Resolvers;
