import { regionsOf } from "#cypher/entity/regionsOf.ts";
import { asksFor } from "../askedFields.ts";
import { passagesOf } from "../passage/passagesOf.ts";
import { periodOf } from "../period.ts";
import { relationsOf } from "../relation/relationsOf.ts";
import type { ThingResolvers } from "../types.generated.ts";
import { propertiesOf } from "./properties.ts";
import { regionsAlong } from "./regionsAlong.ts";
import { relationCounts } from "./relationCounts.ts";

/** The fields that every type of entity has. */
export const entityFields = {
  period: ({ from, to, periodLabel, periodLabelEn }) =>
    periodOf({ from, to, label: periodLabel, labelEn: periodLabelEn }),
  async properties(entity, _args, { vocabulary }) {
    return propertiesOf(entity, (await vocabulary()).entityKind(entity.kind)?.properties ?? []);
  },
  async degree({ id }, _args, { loaders }) {
    const degrees = (await loaders.degrees.load(id)) ?? [];
    return degrees.reduce((sum, { outgoing, incoming }) => sum + outgoing + incoming, 0);
  },
  relationCounts: (entity, _args, context) => relationCounts(entity, context),
  regions: ({ id }, _args, context) => regionsAlong(id, regionsOf, context),
  relations: (entity, args, context, info) =>
    relationsOf(entity, args, context, asksFor(info, ["from", "to"])),
  passages: (entity, args, context) => passagesOf(entity, args, context),
} satisfies ThingResolvers;
