import { useState } from "react";
import { languageTag, useLanguage } from "../../../i18n/language.ts";
import { Button } from "../../../ui/Button.tsx";
import { useQuestions } from "../gallery/useQuestions.ts";
import { holds } from "../side/holds.ts";
import { SearchField } from "../side/SearchField.tsx";
import { useWords } from "../useWords.ts";
import { mostPast, type PastQuery } from "./kept.ts";
import { forgetPast, useKept } from "./keptStore.ts";

interface PastProps {
  readonly onOpen: (past: PastQuery) => void;
}

/** What was run in this browser, newest first; opening one runs nothing. */
export function Past({ onOpen }: PastProps) {
  const { past: words } = useWords();
  const past = useKept((kept) => kept.past);
  const [typed, setTyped] = useState("");
  const found = past.filter(({ query }) =>
    holds([query.text, JSON.stringify(query.parameters)], typed),
  );
  if (past.length === 0) return <p className="quiet">{words.empty}</p>;
  return (
    <>
      <SearchField label={words.search} value={typed} onChange={setTyped} />
      {found.length === 0 && <p className="quiet">{words.none}</p>}
      <ul>
        {found.map((one) => (
          <li key={`${one.at} ${one.query.text}`}>
            <PastItem past={one} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      <p className="quiet side-foot">
        {words.kept(past.length, mostPast)} <Button onPress={forgetPast}>{words.clear}</Button>
      </p>
    </>
  );
}

function PastItem({ past, onOpen }: PastProps & { readonly past: PastQuery }) {
  const { past: words, bench } = useWords();
  const language = useLanguage();
  const { data: questions } = useQuestions();
  const { query, question: id, outcome, rows, at } = past;
  const question = questions?.find((one) => one.id === id);
  const when = new Intl.DateTimeFormat(languageTag[language], {
    dateStyle: "short",
    timeStyle: "short",
  }).format(at);
  const facts = [
    bench[query.language],
    when,
    words.outcomes[outcome],
    rows === null ? "" : words.rows(rows),
  ];
  return (
    <button type="button" onClick={() => onOpen(past)}>
      {question && <span>{language === "en" ? question.titleEn : question.title}</span>}
      <code>{query.text.trim().slice(0, 200)}</code>
      <small>{facts.filter(Boolean).join(" · ")}</small>
    </button>
  );
}
