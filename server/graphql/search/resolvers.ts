import { countHits } from "#cypher/search/countHits.ts";
import { type HitRow, hits, type IndexQuery } from "#cypher/search/hits.ts";
import { shorthands } from "#cypher/search/shorthands.ts";
import { pageSize } from "../arguments.ts";
import { loadAll } from "../loaders.ts";
import type { Resolvers } from "../types.generated.ts";
import { luceneQueries, type Question, questionOf } from "./luceneQueries.ts";
import { type Found, matchOf } from "./match.ts";

/** How many hits of each index are weighed against each other; Lucene's order decides on the rest. */
const weighed = 200;
/** Beyond this, hits are not counted: it would cost more than anyone learns from it. */
const mostCounted = 1000;

export const searchResolvers = {
  Query: {
    async search(_root, { text, kinds, first }, { read, vocabulary }) {
      const limit = pageSize(first);
      const names = kinds ? (await vocabulary()).entityKinds("kinds", kinds) : null;
      const question = questionOf(text);
      const queries = luceneQueries(question, names);
      if (queries.length === 0) return { hits: [], total: () => 0, shorthands: () => [] };

      const rows = await read(hits, { queries, limit: weighed });
      const found = ranked(rows, question);
      const isAll = queries.every(({ index }) => countOf(rows, index) < weighed);
      return {
        hits: found.slice(0, limit),
        total: async () => {
          if (isAll) return found.length;
          const [row] = await read(countHits, { queries, limit: mostCounted });
          return row?.total ?? 0;
        },
        shorthands: () => read(shorthands, { key: question.key }),
      };
    },
  },
  Shorthand: {
    text: ({ form }) => form,
    members: ({ members }, _args, { loaders }) => loadAll(loaders.entity, members),
    passages: ({ passages }, _args, { loaders }) => loadAll(loaders.passage, passages),
  },
} satisfies Resolvers;

function countOf(rows: readonly HitRow[], index: IndexQuery["index"]): number {
  return rows.filter(({ foundBy }) => foundBy.some((found) => found.index === index)).length;
}

/** Best first, ties by id. */
function ranked(
  rows: readonly HitRow[],
  question: Question,
): ({ readonly entity: HitRow["entity"] } & Found)[] {
  const bestScore = Math.max(...rows.map(inWords), Number.MIN_VALUE);
  return rows
    .map((row) => ({
      entity: row.entity,
      ...matchOf(row.entity, question, inWords(row) / bestScore),
    }))
    .toSorted((a, b) => b.score - a.score || (a.entity.id < b.entity.id ? -1 : 1));
}

/** Lucene's score for the words; 0 where it was found in another way only. */
function inWords({ foundBy }: HitRow): number {
  return foundBy.find(({ index }) => index === "entity_text")?.score ?? 0;
}
