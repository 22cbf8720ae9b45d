import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { PickerMatchesDocument } from "../../../api/generated/graphql.ts";
import { request } from "../../../api/request.ts";

/** Long enough that a word typed at speed is one request. */
const pauseMs = 200;

const nothing: ReadonlySet<string> = new Set();

/** What the server finds by a text that no name contains: pinyin, initials and aliases. */
export function usePickerMatches(typed: string, kinds: readonly string[]): ReadonlySet<string> {
  const [text, setText] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setText(typed.trim()), pauseMs);
    return () => clearTimeout(timer);
  }, [typed]);

  const { data } = useQuery({
    queryKey: ["picker", kinds, text],
    queryFn: ({ signal }) => request(PickerMatchesDocument, { text, kinds: [...kinds] }, signal),
    enabled: text.length > 0,
    select: ({ search }) => new Set(search.hits.map(({ entity }) => entity.id)),
  });
  return text === "" ? nothing : (data ?? nothing);
}
