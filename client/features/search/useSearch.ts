import { keepPreviousData, queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { SearchDocument, type SearchQuery } from "../../api/generated/graphql.ts";
import { request } from "../../api/request.ts";

export type SearchHit = SearchQuery["search"]["hits"][number];
export type Shorthand = SearchQuery["search"]["shorthands"][number];

const hitsAsked = 20;
const pause = 200;

/** The text once typing has paused; clearing it counts at once. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(text), text === "" ? 0 : pause);
    return () => window.clearTimeout(timer);
  }, [text]);
  return settled;
}

/** One Han character is a search; a single Latin letter is not. */
function isEnough(text: string): boolean {
  return text.length >= 2 || /\p{Script=Han}/u.test(text);
}

function searchFor(text: string) {
  return queryOptions({
    queryKey: ["search", text],
    queryFn: ({ signal }) => request(SearchDocument, { text, first: hitsAsked }, signal),
    staleTime: 60_000,
  });
}

/** Asks at once, without waiting for a pause in the typing. */
export function useAskNow(): (text: string) => Promise<SearchQuery> {
  const client = useQueryClient();
  return (text) => client.ensureQueryData(searchFor(text));
}

/** Searches while the user types; `asked` is the text that the answer belongs to. */
export function useSearch(text: string) {
  const asked = useSettled(text.trim());
  const answer = useQuery({
    ...searchFor(asked),
    enabled: isEnough(asked),
    placeholderData: keepPreviousData,
  });
  return {
    ...answer,
    asked,
    isAsked: isEnough(asked),
    data: isEnough(asked) ? answer.data : undefined,
  };
}
