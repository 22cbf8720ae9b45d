import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import {
  ReadPassagesDocument,
  type ReadPassagesQuery,
  ReadSourcesDocument,
} from "../../api/generated/graphql.ts";
import { request } from "../../api/request.ts";
import type { Passage, Source } from "./passage.ts";

/** As many as the server gives at once. */
const pageSize = 100;

/** Above this the page would be too long to read; what is left out is said. */
const mostPages = 20;

const beginning: string | null = null;

/** The sources with all of their passages, page by page. */
export interface SourcesAnswer {
  readonly sources: readonly Source[];
  /** How many passages have come. */
  readonly read: number;
  /** How many the dataset holds; null until that is known. */
  readonly total: number | null;
  readonly isComplete: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
  /** Asks again whether the operator attached the sources' files. */
  readonly lookAgain: () => void;
}

/** Asks for everything once: filters, counts and marks are made of it in the browser. */
export function useSources(): SourcesAnswer {
  const sources = useQuery({
    queryKey: ["read", "sources"],
    queryFn: ({ signal }) => request(ReadSourcesDocument, {}, signal),
  });
  const passages = useInfiniteQuery({
    queryKey: ["read", "passages"],
    queryFn: ({ pageParam, signal }) =>
      request(ReadPassagesDocument, { first: pageSize, after: pageParam }, signal),
    initialPageParam: beginning,
    getNextPageParam: ({ passages: { pageInfo } }, pages) =>
      pageInfo.hasNextPage && pages.length < mostPages ? pageInfo.endCursor : null,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const { hasNextPage, isFetching, isError, fetchNextPage } = passages;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [hasNextPage, isFetching, isError, fetchNextPage]);

  const nodes = useMemo(
    () => passages.data?.pages.flatMap((page) => page.passages.nodes) ?? [],
    [passages.data],
  );
  const read = useMemo(
    () =>
      (sources.data?.sources ?? []).map((source): Source => ({
        ...source,
        passages: passagesOf(source.id, nodes),
      })),
    [sources.data, nodes],
  );

  return {
    sources: read,
    read: nodes.length,
    total: passages.data?.pages[0]?.passages.totalCount ?? null,
    isComplete: sources.isSuccess && passages.isSuccess && !hasNextPage,
    error: sources.error ?? passages.error,
    retry: () => {
      if (sources.isError) void sources.refetch();
      if (passages.isError) void (passages.data ? fetchNextPage() : passages.refetch());
    },
    lookAgain: () => {
      void sources.refetch();
      void passages.refetch();
    },
  };
}

type Node = ReadPassagesQuery["passages"]["nodes"][number];

function passagesOf(source: string, nodes: readonly Node[]): readonly Passage[] {
  return nodes
    .filter((node) => node.source.id === source)
    .map((node, index) => ({ ...node, source, number: index + 1 }));
}
