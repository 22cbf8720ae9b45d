import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { KindsDocument } from "../../../../api/generated/graphql.ts";
import { request } from "../../../../api/request.ts";
import { useOntology } from "../../../../api/useOntology.ts";
import { useLanguage } from "../../../../i18n/language.ts";
import { useAllowed } from "../../run/useConsole.ts";
import { nameIn } from "../../../../i18n/names.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";

/** What of the ontology only a writer of queries needs; asked for once. */
export function useKinds() {
  return useQuery({
    queryKey: ["kinds"],
    queryFn: ({ signal }) => request(KindsDocument, {}, signal),
    select: ({ ontology }) => ontology,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The names of the loaded graph, in the user's language. */
export function useVocabulary(): Vocabulary {
  const ontology = useOntology();
  const { data } = useKinds();
  const allowed = useAllowed();
  const language = useLanguage();
  return useMemo(
    () => vocabularyOf(ontology, data, allowed, (named) => nameIn(language, named)),
    [ontology, data, allowed, language],
  );
}
