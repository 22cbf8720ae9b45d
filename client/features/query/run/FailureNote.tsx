import { Button } from "../../../ui/Button.tsx";
import { languageTag, useLanguage } from "../../../i18n/language.ts";
import { useWords } from "../useWords.ts";
import type { Failure, FailureCode } from "./failure.ts";

interface FailureNoteProps {
  readonly failure: Failure;
  /** How many rows had come before. */
  readonly rows: number;
  readonly onRetry: () => void;
}

/** Where the same query may fare better at the next try. */
const mayPass: ReadonlySet<FailureCode> = new Set([
  "TIMEOUT",
  "MEMORY",
  "CANCELLED",
  "BUSY",
  "UNAVAILABLE",
  "OFFLINE",
  "UNEXPECTED",
]);

/** Why there is no answer: what happened, where, why, and what to do about it. */
export function FailureNote({ failure, rows, onRetry }: FailureNoteProps) {
  const { failure: words, hints } = useWords();
  const language = useLanguage();
  const { code, layer, clause, message, advice, line, column, requestId } = failure;
  // Told in another language, as after a change of it, ours comes first and the server's words follow.
  const isOurs = failure.language === language;
  const facts = [
    { term: words.clause, text: clause, lang: languageTag.en },
    {
      term: words.where,
      text: line === null || column === null ? null : hints.at(line, column),
      lang: undefined,
    },
    { term: words.reason, text: message === "" ? null : message, lang: languageOf(message) },
    {
      term: words.todo,
      text: isOurs ? (advice ?? words.advice[code]) : words.advice[code],
      lang: undefined,
    },
  ];
  return (
    <div className="failure" role="alert">
      <h2>
        {isOurs && failure.title !== null ? failure.title : words[code]}
        {layer !== null && <small>{words.layers[layer] ?? layer}</small>}
      </h2>
      <dl>
        {facts.map(({ term, text, lang }) =>
          text === null ? null : (
            <div key={term}>
              <dt>{term}</dt>
              <dd lang={lang}>{text}</dd>
            </div>
          ),
        )}
      </dl>
      {!isOurs && advice !== null && <p lang={languageOf(advice)}>{advice}</p>}
      {rows > 0 && <p>{words.partial(rows)}</p>}
      {requestId !== null && <p>{words.request(requestId)}</p>}
      {mayPass.has(code) && (
        <Button look="main" onPress={onRetry}>
          {words.retry}
        </Button>
      )}
    </div>
  );
}

/** The database's own words are English, whatever stands round them. */
function languageOf(said: string): string {
  return /\p{Script=Han}/u.test(said) ? languageTag.zh : languageTag.en;
}
