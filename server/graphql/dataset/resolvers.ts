import { dataset } from "#cypher/dataset/dataset.ts";
import { loading } from "#cypher/dataset/loading.ts";
import { loadLease } from "#cypher/load/runningLoad.ts";
import { DatasetMissingError } from "../errors.ts";
import type { Resolvers } from "../types.generated.ts";

export const datasetResolvers = {
  Query: {
    async dataset(_root, _args, { read }) {
      const [row] = await read(dataset, {});
      if (row === undefined) throw new DatasetMissingError();
      return row;
    },
  },
  Dataset: {
    async loading(_dataset, _args, { read }) {
      const [row] = await read(loading, { lease: loadLease });
      return row ?? null;
    },
  },
} satisfies Resolvers;
