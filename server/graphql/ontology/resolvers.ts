import { eachOf } from "#cypher/eachOf.ts";
import { entityCounts } from "#cypher/ontology/entityCounts.ts";
import { relationCounts } from "#cypher/ontology/relationCounts.ts";
import { subkindCounts } from "#cypher/ontology/subkindCounts.ts";
import type { RequestContext } from "../context.ts";
import { byId } from "../loaders.ts";
import type { Resolvers } from "../types.generated.ts";

export const ontologyResolvers = {
  Query: {
    ontology: async (_root, _args, { vocabulary }) => (await vocabulary()).ontology,
  },
  EntityKind: {
    count: async ({ id }, _args, context) => (await entityKindCounts(context).load(id)) ?? 0,
    subkinds: ({ id, subkinds }) => subkinds.map((subkind) => ({ ...subkind, of: id })),
  },
  Subkind: {
    count: async ({ id, of }, _args, context) =>
      (await subkindCountsOf(context).load(`${of} ${id}`)) ?? 0,
  },
  RelationKind: {
    count: async ({ id }, _args, context) => (await relationKindCounts(context).load(id)) ?? 0,
  },
} satisfies Resolvers;

function entityKindCounts({ loaders, read, vocabulary }: RequestContext) {
  return loaders.keyed("entityCounts", () =>
    byId<number>(async () => {
      const kinds = (await vocabulary()).entityKinds("kinds", null);
      const [row] = await read(eachOf(entityCounts, "entityKind", kinds), {});
      return row?.counts.map(({ kind, count }) => [kind, count] as const) ?? [];
    }),
  );
}

function relationKindCounts({ loaders, read, vocabulary }: RequestContext) {
  return loaders.keyed("relationCounts", () =>
    byId<number>(async () => {
      const kinds = (await vocabulary()).relationKinds("kinds", null);
      const [row] = await read(eachOf(relationCounts, "relationKind", kinds), {});
      return row?.counts.map(({ kind, count }) => [kind, count] as const) ?? [];
    }),
  );
}

function subkindCountsOf({ loaders, read }: RequestContext) {
  return loaders.keyed("subkindCounts", () =>
    byId<number>(async (keys) => {
      const subkinds = keys.map((key) => {
        const [kind = "", id = ""] = key.split(" ");
        return { kind, id };
      });
      const rows = await read(subkindCounts, { subkinds });
      return rows.map(({ kind, subkind, count }) => [`${kind} ${subkind}`, count] as const);
    }),
  );
}
