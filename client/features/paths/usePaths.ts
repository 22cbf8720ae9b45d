import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { isTooSlow } from "../../api/describeError.ts";
import { PathsDocument } from "../../api/generated/graphql.ts";
import { nextLook } from "../../api/nextLook.ts";
import { request } from "../../api/request.ts";
import type { PathsInquiry } from "../../exploration/inquiry.ts";
import { graphqlQuery } from "../../workbench/graphqlQuery.ts";
import type { Query } from "../../workbench/query.ts";
import { explorationStore } from "../../exploration/store.ts";

/** What an inquiry asks the server. */
export function pathsQuery({ about: _about, ...asked }: PathsInquiry, first: number): Query {
  return graphqlQuery(PathsDocument, { ...asked, first });
}

/** Asks for the first paths; the best of them is drawn over the network once it has come. */
export function usePaths(inquiry: PathsInquiry, first: number) {
  const answer = useQuery({
    queryKey: ["paths", inquiry, first],
    queryFn: async ({ signal }) => {
      const { about: _about, ...asked } = inquiry;
      return (await request(PathsDocument, { ...asked, first }, signal)).paths;
    },
    placeholderData: (before, query) => (query?.queryKey[1] === inquiry ? before : undefined),
    // What was too slow once would only keep the database busy.
    refetchInterval: ({ state }) => (isTooSlow(state.error) ? false : nextLook(state.error)),
  });
  const { data } = answer;
  const tracedFor = useRef<PathsInquiry | null>(null);

  useEffect(() => {
    if (!data) return;
    const { learn, trace } = explorationStore.getState();
    learn({
      entities: data.paths.flatMap(({ entities }) => entities),
      relations: data.paths.flatMap(({ steps }) => steps.flatMap(({ relations }) => relations)),
    });
    if (tracedFor.current === inquiry) return;
    tracedFor.current = inquiry;
    trace(data.paths[0]?.entities.map(({ id }) => id) ?? null);
  }, [data, inquiry]);

  return answer;
}
