import { parts } from "#cypher/entity/parts.ts";
import { wholes } from "#cypher/entity/wholes.ts";
import { agreementPage } from "../agreement/agreementPage.ts";
import { asksFor } from "../askedFields.ts";
import type { Resolvers } from "../types.generated.ts";
import { entityPage } from "./entityPage.ts";
import { entityFields } from "./fields.ts";
import { entitiesAlong, type Incidence, participations } from "./incidentRelations.ts";
import { regionsAlong } from "./regionsAlong.ts";

/** Kinds with a type of their own; every other one is a `Thing`. */
const ownTypes = ["Region", "Agreement", "Mechanism", "Platform"] as const;

/** Who established something, operates it or takes part in it; the agreement that founded it is no participant. */
export const participation: Incidence = {
  relationKinds: ["ESTABLISHES", "OPERATES", "PARTICIPATES_IN"],
  direction: "IN",
  kinds: ["Region", "Organization", "Person"],
};

export const entityResolvers = {
  Query: {
    async entity(_root, { id }, { loaders }, info) {
      // Asked for together with the entity, not after it; an error is told where the answer is needed.
      if (asksFor(info, ["degree", "relationCounts"])) loaders.degrees.load(id).catch(() => {});
      return (await loaders.entity.load(id)) ?? null;
    },
    entities: (_root, args, context) => entityPage(args, context),
  },
  Entity: {
    __resolveType: ({ kind }) => ownTypes.find((type) => type === kind) ?? "Thing",
  },
  Region: {
    ...entityFields,
    level: ({ subkind }) => subkind ?? null,
    partOf: ({ id }, _args, context) => regionsAlong(id, wholes, context),
    contains: ({ id }, _args, context) => regionsAlong(id, parts, context),
    agreements: ({ id }, { within, first, after }, context) =>
      agreementPage({ linking: [id], within, first, after: after ?? null }, context),
  },
  Platform: {
    ...entityFields,
    participants: (entity, _args, context) => participations(entity, participation, context),
    locatedIn: (entity, _args, context) =>
      entitiesAlong(
        entity,
        { relationKinds: ["LOCATED_IN"], direction: "OUT", kinds: ["Region"] },
        context,
      ),
  },
  Thing: { ...entityFields, _: () => null },
} satisfies Resolvers;
