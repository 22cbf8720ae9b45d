import { subkindCounts } from "#cypher/ontology/subkindCounts.ts";
import { columnsOf } from "#data/ontology/properties.ts";
import type { RequestContext } from "../context.ts";

import { ById } from "../byId.ts";
import type { Resolvers } from "../types.generated.ts";

export const ontologyResolvers = {
  Query: {
    ontology: async (_root, _args, { vocabulary }) => (await vocabulary()).ontology,
  },
  EntityKind: {
    count: async ({ id }, _args, { loaders }) => (await loaders.entityCount.load(id)) ?? 0,
    subkinds: ({ id, subkinds }) => subkinds.map((subkind) => ({ ...subkind, of: id })),
    properties: ({ properties }) =>
      properties.map((property) => ({
        id: property.key,
        name: property.name,
        nameEn: property.nameEn,
        stored: columnsOf(property).map(({ stored }) => stored),
      })),
  },
  Subkind: {
    count: async ({ id, of }, _args, context) =>
      (await subkindCountsOf(context).load(`${of} ${id}`)) ?? 0,
  },
  RelationKind: {
    count: async ({ id }, _args, { loaders }) => (await loaders.relationCount.load(id)) ?? 0,
  },
} satisfies Resolvers;

function subkindCountsOf({ loaders, read, remembered, vocabulary }: RequestContext) {
  return loaders.keyed(
    "subkindCounts",
    () =>
      new ById<number>(async (keys) => {
        const subkinds = keys.map((key) => {
          const [kind = "", id = ""] = key.split(" ");
          return { kind, id };
        });
        const { edition } = await vocabulary();
        // No store knows them, and counting takes the longer the more entities there are.
        const rows = await remembered.value(edition, `subkindCounts ${keys.join()}`, () =>
          read(subkindCounts, { subkinds }),
        );
        return rows.map(({ kind, subkind, count }) => [`${kind} ${subkind}`, count] as const);
      }),
  );
}
