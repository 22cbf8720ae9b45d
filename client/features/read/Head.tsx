import { useOntology } from "../../api/useOntology.ts";
import { Button } from "../../ui/Button.tsx";
import type { Beside, ReadAddress } from "./filter/address.ts";
import { type Coverage, supports } from "./filter/filter.ts";
import type { Passage, Source } from "./passage.ts";
import { useNames } from "./useNames.ts";
import type { SourcesAnswer } from "./useSources.ts";
import { useWords } from "./useWords.ts";

interface HeadProps {
  readonly answer: SourcesAnswer;
  readonly all: readonly Passage[];
  readonly address: ReadAddress;
  readonly beside: Beside;
  readonly onChange: (changes: Partial<ReadAddress>) => void;
}

/** The title page: what this is, how much of it supports facts, and what stands beside our words. */
export function Head({ answer, all, address, beside, onChange }: HeadProps) {
  const { sources } = answer;
  const words = useWords();
  const names = useNames();
  const { dataset } = useOntology();
  const [source] = sources;
  const [own, english] =
    sources.length === 1 && source
      ? [source.title, source.titleEn]
      : [dataset.title, dataset.titleEn];
  const title = names.text(own, english);
  const other = names.other(own, english);
  const imprint = source && [source.publisher, source.publishedOn].filter(Boolean).join(", ");
  const supporting = all.filter(supports).length;
  const coverages: readonly (readonly [Coverage, string])[] = [
    ["all", words.coverage.all(all.length)],
    ["supporting", words.coverage.supporting(supporting)],
    ["silent", words.coverage.silent(all.length - supporting)],
  ];
  const besides: readonly Beside[] = sources.some(({ attachment }) => attachment === "MATCHES")
    ? ["nothing", "language", "original"]
    : ["nothing", "language"];

  return (
    <header className="read-head">
      <h1 lang={title.lang}>{title.text}</h1>
      {other && (
        <p className="other-title" lang={other.lang}>
          {other.text}
        </p>
      )}
      {sources.length === 1 && imprint !== "" && <p className="imprint">{imprint}</p>}
      <div className="read-choices">
        <div role="group" className="coverage" aria-label={words.coverage.label}>
          {coverages.map(([coverage, label]) => (
            <button
              key={coverage}
              type="button"
              aria-pressed={address.filter.coverage === coverage}
              title={coverage === "silent" ? words.coverage.silentTitle : undefined}
              onClick={() => onChange({ filter: { ...address.filter, coverage } })}
            >
              {label}
            </button>
          ))}
        </div>
        <div role="group" className="coverage" aria-label={words.beside.label}>
          <span className="choice-name">{words.beside.label}</span>
          {besides.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={beside === one}
              onClick={() => onChange({ beside: one })}
            >
              {words.beside[one]}
            </button>
          ))}
        </div>
      </div>
      {sources.map((one) => (
        <Attachment key={one.id} source={one} onLookAgain={answer.lookAgain} />
      ))}
    </header>
  );
}

interface AttachmentProps {
  readonly source: Source;
  readonly onLookAgain: () => void;
}

/** Whether the original is at hand, and if not what to do about it. */
function Attachment({ source, onLookAgain }: AttachmentProps) {
  const { attachment: words } = useWords();
  if (source.attachment === "MATCHES") return null;
  const file = `sources/${source.file}`;
  const differs = source.attachment === "DIFFERS";
  return (
    <div className="attachment" data-differs={differs} role={differs ? "alert" : undefined}>
      {differs && <p>{words.differs}</p>}
      <details>
        <summary>
          {!differs && `${words.none} · `}
          <span className="how-to">{words.how}</span>
        </summary>
        <p>{differs ? words.replace(file) : words.steps(file)}</p>
        <p>
          <code>{source.sha256}</code>
        </p>
        <p>{words.check}</p>
        <Button onPress={onLookAgain}>{words.again}</Button>
      </details>
    </div>
  );
}
