import { dataset } from "#cypher/dataset/dataset.ts";
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
} satisfies Resolvers;
