import { useQuery } from "@tanstack/react-query";
import { PathPassagesDocument, type PathPassagesQuery } from "../../api/generated/graphql.ts";
import { Passages } from "../../api/Passages.tsx";
import { relationWords } from "../../api/relationWords.ts";
import { request } from "../../api/request.ts";
import { RequestFailed } from "../../api/RequestFailed.tsx";
import { useOntology } from "../../api/useOntology.ts";
import { useLanguage } from "../../i18n/language.ts";
import { nameIn } from "../../i18n/names.ts";
import { useText } from "../../i18n/text.ts";
import { Busy } from "../../ui/Busy.tsx";
import { claimsOf, type Step } from "./path.ts";
import { useWords } from "./useWords.ts";

type Passage = PathPassagesQuery["connecting"]["relations"][number]["passages"][number];

/** What each step of a path rests on: its relations as sentences, then the passages, each once. */
export function PathEvidence({ steps }: { readonly steps: readonly Step[] }) {
  const words = useWords();
  const language = useLanguage();
  const ontology = useOntology();
  const { confidence, shell } = useText();
  const ids = [...new Set(steps.flatMap(({ from, to }) => [from.id, to.id]))];
  const answer = useQuery({
    queryKey: ["path passages", ...ids],
    queryFn: ({ signal }) => request(PathPassagesDocument, { ids }, signal),
  });
  if (answer.error) {
    return <RequestFailed error={answer.error} onRetry={() => void answer.refetch()} />;
  }
  if (!answer.data) return <Busy>{shell.loading}</Busy>;
  const passagesOf = new Map(
    answer.data.connecting.relations.map(({ id, passages }) => [id, passages]),
  );

  return steps.map(({ from, to, relations }) => {
    const passages = new Map<string, Passage>();
    for (const { id } of relations) {
      for (const passage of passagesOf.get(id) ?? []) passages.set(passage.id, passage);
    }
    return (
      <section key={to.id} className="path-evidence">
        <ul>
          {claimsOf(relations).map(({ relation, count }) => {
            const [start, end] = relation.from.id === from.id ? [from, to] : [to, from];
            return (
              <li key={relation.id}>
                {nameIn(language, start)}{" "}
                <b>{words.times(relationWords(ontology, language, relation.kind), count)}</b>{" "}
                {nameIn(language, end)} <small>{confidence[relation.confidence]}</small>
              </li>
            );
          })}
        </ul>
        <Passages passages={[...passages.values()]} />
        {passages.size === 0 && <p className="inquiry-note">{words.background}</p>}
      </section>
    );
  });
}
