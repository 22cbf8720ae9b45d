import { languageTag, useLanguage } from "../../../i18n/language.ts";
import { inLanguage } from "../../../i18n/names.ts";
import { Button } from "../../../ui/Button.tsx";
import type { Question } from "../gallery/question.ts";
import { takeUp } from "../gallery/useQuestions.ts";
import { useWords } from "../useWords.ts";
import { startAnew, useBench } from "./benchStore.ts";
import { leaveBench } from "./useBenchLink.ts";

function clear(): void {
  leaveBench();
  startAnew();
}

/** The question that the texts came from, or that they are the user's own. */
export function BenchHead({ question }: { readonly question: Question | null }) {
  const words = useWords();
  const language = useLanguage();
  const texts = useBench((bench) => bench.texts);
  if (question === null) {
    return (
      <header className="bench-head">
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
      </header>
    );
  }
  const title = inLanguage(language, question.title, question.titleEn);
  const description = inLanguage(language, question.description, question.descriptionEn);
  const isEdited = texts.cypher !== question.cypher || texts.graphql !== question.graphql;
  return (
    <header className="bench-head" lang={languageTag[language]}>
      <h1 lang={title.lang}>{title.text}</h1>
      <p className="bench-origin">
        {isEdited && (
          <>
            {words.gallery.edited}{" "}
            <Button onPress={() => takeUp(question)}>{words.gallery.restore}</Button>
          </>
        )}
        <Button onPress={clear}>{words.gallery.close}</Button>
      </p>
      <p className="bench-about" lang={description.lang}>
        {description.text}
      </p>
    </header>
  );
}
