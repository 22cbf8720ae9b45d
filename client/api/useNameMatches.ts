import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { NameMatchesDocument } from "./generated/graphql.ts";
import { request } from "./request.ts";

/** Long enough that a word typed at speed is one request. */
const pauseMs = 200;

/** What a text may mean. */
export interface NameMatches {
  /** Ids of entities. */
  readonly found: ReadonlySet<string>;
  /**
   * Whether more may be found: the server has not answered for just this text yet. One that is away
   * is asked again by itself, so that an error is no answer either.
   */
  readonly isAsking: boolean;
}

const nothing: ReadonlySet<string> = new Set();

/** What the server finds by a text that no name contains: pinyin, initials and aliases. */
export function useNameMatches(typed: string, kinds: readonly string[]): NameMatches {
  const asked = typed.trim();
  const [text, setText] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setText(asked), pauseMs);
    return () => clearTimeout(timer);
  }, [asked]);

  const { data, error, isFetching } = useQuery({
    queryKey: ["name matches", kinds, text],
    queryFn: ({ signal }) => request(NameMatchesDocument, { text, kinds: [...kinds] }, signal),
    enabled: text.length > 0,
    select: ({ search }) => new Set(search.hits.map(({ entity }) => entity.id)),
  });
  if (asked === "") return { found: nothing, isAsking: false };
  return { found: data ?? nothing, isAsking: isFetching || error !== null || text !== asked };
}
