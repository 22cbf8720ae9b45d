import { countPassages } from "#cypher/passage/countPassages.ts";
import { passages } from "#cypher/passage/passages.ts";
import { sources } from "#cypher/passage/sources.ts";
import type { PassageRow } from "#cypher/passage/rows.ts";
import { pageSize } from "../arguments.ts";
import { connection, type Connection } from "../connection.ts";
import type { RequestContext } from "../context.ts";
import { loadAll, loadOne } from "../loaders.ts";
import { rememberedTotal } from "../rememberedTotal.ts";
import type { Resolvers } from "../types.generated.ts";
import { afterPlace, cursorOf } from "./place.ts";

export const passageResolvers = {
  Query: {
    async sources(_root, _args, { read }) {
      return (await read(sources, {})).map(({ source }) => source);
    },
    passages(_root, { source, lines, first, after }, context) {
      return page({ source: source ?? null, lines: lines ?? null, first, after }, context);
    },
  },
  Passage: {
    source: ({ source }, _args, { loaders }) => loadOne(loaders.source, source),
    async quote(passage, _args, { loaders, sourceFiles }) {
      return sourceFiles.quote(await loadOne(loaders.source, passage.source), passage);
    },
    async entities({ id }, _args, { loaders }) {
      return loadAll(loaders.entity, (await loaders.entitiesCiting.load(id)) ?? []);
    },
    shorthands: async ({ id }, _args, { loaders }) =>
      (await loaders.shorthandsCiting.load(id)) ?? [],
    relations: async ({ id }, _args, { loaders }) =>
      loadAll(loaders.relation, (await loaders.relationsCiting.load(id)) ?? []),
  },
  Source: {
    async attached(source, _args, { sourceFiles }) {
      return (await sourceFiles.attachment(source)) === "MATCHES";
    },
    attachment: (source, _args, { sourceFiles }) => sourceFiles.attachment(source),
    chapters: ({ chapterLines, chapterTitles, chapterTitlesEn }) =>
      chapterLines.map((line, index) => ({
        line,
        title: chapterTitles[index] ?? "",
        titleEn: chapterTitlesEn[index] || null,
      })),
    passages: ({ id }, { first, after }, context) =>
      page({ source: id, lines: null, first, after }, context),
  },
} satisfies Resolvers;

async function page(
  asked: {
    readonly source: string | null;
    readonly lines: readonly number[] | null;
    readonly first: number;
    readonly after?: string | null | undefined;
  },
  context: RequestContext,
): Promise<Connection<PassageRow>> {
  const { read } = context;
  const limit = pageSize(asked.first);
  const filter = { source: asked.source, lines: asked.lines && [...asked.lines] };
  const rows = await read(passages, { ...stretch(asked), lines: filter.lines, limit: limit + 1 });
  return connection(
    rows.map(({ passage }) => passage),
    {
      limit,
      isContinued: Boolean(asked.after),
      cursorOf,
      totalCount: () => rememberedTotal(countPassages, filter, context),
    },
  );
}

/** Comes after every id in the order of the index. */
const afterAllIds = "\uFFFF";

/** Where in the order of all passages those begin and end that are asked for. */
function stretch({ source, after }: { source: string | null; after?: string | null | undefined }) {
  const place = afterPlace(after);
  if (source === null) return { ...place, lastSource: afterAllIds };
  // The line of a cursor counts within its own source only.
  if (place.afterSource >= source) return { ...place, lastSource: source };
  return { ...afterPlace(null), afterSource: source, lastSource: source };
}
