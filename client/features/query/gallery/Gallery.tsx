import { useState } from "react";
import { RequestFailed } from "../../../api/RequestFailed.tsx";
import type { QuestionGroup } from "../../../api/generated/graphql.ts";
import { useLanguage } from "../../../i18n/language.ts";
import { inLanguage } from "../../../i18n/names.ts";
import { Busy } from "../../../ui/Busy.tsx";
import { useBench } from "../bench/benchStore.ts";
import { SearchField } from "../side/SearchField.tsx";
import { holds } from "../side/holds.ts";
import { useWords } from "../useWords.ts";
import type { Question } from "./question.ts";
import { useQuestions } from "./useQuestions.ts";

interface GalleryProps {
  readonly onAsk: (question: Question) => void;
}

const groups: readonly QuestionGroup[] = ["AGREEMENTS", "LINEAGE", "PLATFORMS", "EVIDENCE"];

/** Questions worth asking, group by group; one click asks. */
export function Gallery({ onAsk }: GalleryProps) {
  const { gallery: words } = useWords();
  const [typed, setTyped] = useState("");
  const { data, error, refetch } = useQuestions();
  if (error) return <RequestFailed error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Busy>{words.loading}</Busy>;
  const found = data.filter(({ title, titleEn, description, descriptionEn }) =>
    holds([title, titleEn, description, descriptionEn], typed),
  );
  return (
    <>
      <SearchField label={words.search} value={typed} onChange={setTyped} />
      {found.length === 0 && <p className="quiet">{words.none}</p>}
      {groups.map((group) => {
        const questions = found.filter((question) => question.group === group);
        return questions.length === 0 ? null : (
          <section key={group} aria-label={words.groups[group]}>
            <h2>{words.groups[group]}</h2>
            <ul>
              {questions.map((question) => (
                <li key={question.id}>
                  <QuestionButton question={question} onAsk={onAsk} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

interface QuestionButtonProps extends GalleryProps {
  readonly question: Question;
}

function QuestionButton({ question, onAsk }: QuestionButtonProps) {
  const language = useLanguage();
  const isOpen = useBench((bench) => bench.question === question.id);
  const { text, lang } = inLanguage(language, question.title, question.titleEn);
  return (
    <button
      type="button"
      lang={lang}
      aria-current={isOpen || undefined}
      onClick={() => onAsk(question)}
    >
      {text}
    </button>
  );
}
