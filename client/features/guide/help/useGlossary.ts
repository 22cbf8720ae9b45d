import { useQuery } from "@tanstack/react-query";
import { GlossaryDocument } from "../../../api/generated/graphql.ts";
import { request } from "../../../api/request.ts";

/** What the loaded data say of the ontology: counts, and a relation as an example of each word. */
export function useGlossary() {
  return useQuery({
    queryKey: ["glossary"],
    queryFn: ({ signal }) => request(GlossaryDocument, {}, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
