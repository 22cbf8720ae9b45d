import { type GraphName, narrow } from "#cypher/narrow.ts";
import type { ChainRow } from "#cypher/path/chainContract.ts";
import { chainsOf1 } from "#cypher/path/chainsOf1.ts";
import { chainsOf2 } from "#cypher/path/chainsOf2.ts";
import { chainsOf3 } from "#cypher/path/chainsOf3.ts";
import { chainsOf4 } from "#cypher/path/chainsOf4.ts";
import { chainsOf5 } from "#cypher/path/chainsOf5.ts";
import { chainsOf6 } from "#cypher/path/chainsOf6.ts";
import { pageSize, within } from "../arguments.ts";
import type { Read } from "../context.ts";
import { demandKnown } from "../entity/demandKnown.ts";
import { InvalidArgumentError } from "../errors.ts";
import { loadAll } from "../loaders.ts";
import type { Resolvers } from "../types.generated.ts";

const longerChains = [chainsOf2, chainsOf3, chainsOf4, chainsOf5, chainsOf6];

/** Left out between the ends unless asked for: they connect almost everything, and so say little. */
const emptyHubs = ["Field", "Indicator", "Document"];

/**
 * How many chains of one length are counted and put in order, each way to go along parallel
 * relations for itself; where there are more, some may be better.
 */
const mostWeighed = 10_000;

/** How many relations of one step are given. */
const mostParallel = 20;

export const pathResolvers = {
  Query: {
    async paths(_root, args, context) {
      const limit = pageSize(args.first);
      const maxLength = within("maxLength", args.maxLength, 1, longerChains.length + 1);
      const { from, to } = args;
      const vocabulary = await context.vocabulary();
      const relationKinds = vocabulary.relationKinds("relationKinds", args.relationKinds);
      const entityKinds = args.entityKinds
        ? vocabulary.entityKinds("entityKinds", args.entityKinds)
        : vocabulary.entityKinds("entityKinds", null).filter((kind) => !emptyHubs.includes(kind));
      await Promise.all([demandKnown("from", [from], context), demandKnown("to", [to], context)]);
      if (from === to) {
        throw new InvalidArgumentError(`Arguments "from" and "to" must be two entities.`);
      }

      const asked = { from, to, entityKinds };
      const chains: ChainRow[] = [];
      const lengths: { length: number; count: number; exact: boolean }[] = [];
      for (let length = 1; length <= maxLength && chains.length <= limit; length++) {
        const missing = limit + 1 - chains.length;
        const found = await chainsOf(length, asked, missing, relationKinds, context.read);
        const { total = 0, exact = true } = found[0] ?? {};
        lengths.push({ length, count: total, exact });
        chains.push(...found);
      }
      const paths = await Promise.all(
        chains.slice(0, limit).map(async ({ entities, steps }) => ({
          length: steps.length,
          entities: await loadAll(context.loaders.entity, entities),
          relations: steps.flatMap(({ relations }) => relations.slice(0, 1)),
          steps,
        })),
      );
      const leftOut = vocabulary
        .entityKinds("entityKinds", null)
        .filter((kind) => !entityKinds.includes(kind));
      const truncated = chains.length > limit || lengths.some(({ exact }) => !exact);
      return { paths, lengths, leftOut, truncated };
    },
  },
} satisfies Resolvers;

async function chainsOf(
  length: number,
  asked: { readonly from: string; readonly to: string; readonly entityKinds: readonly string[] },
  limit: number,
  relationKinds: readonly GraphName[],
  read: Read,
): Promise<ChainRow[]> {
  const { from, to, entityKinds } = asked;
  const params = { from, to, candidates: mostWeighed, limit, relations: mostParallel };
  const longer = longerChains[length - 2];
  return longer
    ? read(narrow(longer, { relationKinds }), { ...params, entityKinds: [...entityKinds] })
    : read(narrow(chainsOf1, { relationKinds }), params);
}
