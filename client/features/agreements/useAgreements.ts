import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { AgreementsPageDocument, WholesPageDocument } from "../../api/generated/graphql.ts";
import { request } from "../../api/request.ts";
import { graphqlQuery } from "../../workbench/graphqlQuery.ts";
import type { Agreement } from "./agreement.ts";
import { createHierarchy, type Hierarchy } from "./hierarchy.ts";
import { readAgreements, readWholes } from "./readAnswer.ts";

/** As many as the server gives at once. */
const pageSize = 100;

/** Above this the views would be too slow to be of use; what is left out is said. */
const mostPages = 20;

const beginning: string | null = null;

/** What is asked for the first page of each; the others follow by their cursors. */
export const agreementQueries = [AgreementsPageDocument, WholesPageDocument].map((document) =>
  graphqlQuery(document, { first: pageSize, after: null }),
);

interface PageEnd {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

function nextCursor({ hasNextPage, endCursor }: PageEnd, pages: number): string | null {
  return hasNextPage && pages < mostPages ? endCursor : null;
}

/** Every agreement and the hierarchy of its parties, page by page. */
export interface AgreementsAnswer {
  readonly agreements: readonly Agreement[];
  readonly hierarchy: Hierarchy;
  /** How many agreements the dataset holds; null until that is known. */
  readonly total: number | null;
  readonly isComplete: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** Asks for all of them once: the three views filter, count and sort the same set in the browser. */
export function useAgreements(): AgreementsAnswer {
  const agreements = useInfiniteQuery({
    queryKey: ["agreements", "all"],
    queryFn: ({ pageParam, signal }) =>
      request(AgreementsPageDocument, { first: pageSize, after: pageParam }, signal),
    initialPageParam: beginning,
    getNextPageParam: (last, pages) => nextCursor(last.agreements.pageInfo, pages.length),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const wholes = useInfiniteQuery({
    queryKey: ["agreements", "wholes"],
    queryFn: ({ pageParam, signal }) =>
      request(WholesPageDocument, { first: pageSize, after: pageParam }, signal),
    initialPageParam: beginning,
    getNextPageParam: (last, pages) => nextCursor(last.relations.pageInfo, pages.length),
    staleTime: Number.POSITIVE_INFINITY,
  });

  useEffect(() => {
    for (const query of [agreements, wholes]) {
      if (query.hasNextPage && !query.isFetching && !query.isError) void query.fetchNextPage();
    }
  }, [agreements, wholes]);

  const read = useMemo(
    () => agreements.data?.pages.flatMap(readAgreements) ?? [],
    [agreements.data],
  );
  const hierarchy = useMemo(
    () =>
      createHierarchy(
        wholes.data?.pages.flatMap(readWholes) ?? [],
        read.flatMap(({ parties }) => parties),
      ),
    [wholes.data, read],
  );

  return {
    agreements: read,
    hierarchy,
    total: agreements.data?.pages[0]?.agreements.totalCount ?? null,
    isComplete: [agreements, wholes].every(
      ({ isSuccess, hasNextPage }) => isSuccess && !hasNextPage,
    ),
    error: agreements.error ?? wholes.error,
    retry: () => {
      for (const query of [agreements, wholes]) {
        if (!query.isError) continue;
        void (query.data === undefined ? query.refetch() : query.fetchNextPage());
      }
    },
  };
}
