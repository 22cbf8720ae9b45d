import { Fragment, useState } from "react";
import { languageTag } from "../../../i18n/language.ts";
import type { Beside } from "../filter/address.ts";
import type { Passage } from "../passage.ts";
import { useNames } from "../useNames.ts";
import { useWords } from "../useWords.ts";
import type { Paragraph as Line } from "./layOut.ts";
import { quotedLine } from "./quotedLine.ts";
import { Sentence, type SentenceHandlers } from "./Sentence.tsx";

export interface ParagraphProps extends SentenceHandlers {
  readonly paragraph: Line;
  readonly shown: ReadonlySet<string>;
  readonly kinds: readonly string[];
  readonly explains: boolean;
  readonly beside: Beside;
  readonly current: string | null;
  readonly selected: string | null;
  readonly entity: string | null;
}

/** A line of the source in our words, and beside it what the reader asked for. */
export function Paragraph(props: ParagraphProps) {
  const { paragraph, shown, kinds, explains, beside, current, selected, entity } = props;
  const { onCursor, onSelect, onEntity, onClose } = props;
  const words = useWords();
  const [pointed, setPointed] = useState<string | null>(null);
  const { line, passages } = paragraph;
  const visible = passages.filter(({ id }) => shown.has(id));

  return (
    <div className="paragraph" data-beside={beside}>
      <span className="line-number" title={words.passage.line(line)} aria-hidden="true">
        {line}
      </span>
      <p className="words">
        {passages.map((passage, index) => {
          if (!shown.has(passage.id)) {
            const before = passages[index - 1];
            const begins = before === undefined || shown.has(before.id);
            return begins && <Left key={passage.id} n={run(passages, shown, index)} />;
          }
          return (
            <Fragment key={passage.id}>
              <Sentence
                passage={passage}
                isCurrent={passage.id === current}
                isSelected={passage.id === selected}
                entity={passage.entities.some(({ id }) => id === entity) ? entity : null}
                kinds={kinds}
                explains={explains}
                onCursor={onCursor}
                onSelect={onSelect}
                onEntity={onEntity}
                onClose={onClose}
                onPoint={setPointed}
              />{" "}
            </Fragment>
          );
        })}
      </p>
      {beside === "original" && <Original passages={visible} cited={[selected, pointed]} />}
      {beside === "language" && <OtherLanguage passages={visible} cited={[selected, pointed]} />}
    </div>
  );
}

/** How many passages in a row, from `index` on, are not shown. */
function run(passages: readonly Passage[], shown: ReadonlySet<string>, index: number): number {
  const after = passages.slice(index).findIndex(({ id }) => shown.has(id));
  return after === -1 ? passages.length - index : after;
}

function Left({ n }: { readonly n: number }) {
  const { filter } = useWords();
  return (
    <span className="left-out" title={filter.left(n)}>
      {"⋯ "}
      <span className="unseen">{`(${filter.left(n)})`}</span>
    </span>
  );
}

interface BesideProps {
  readonly passages: readonly Passage[];
  /** The passages, selected or pointed at, whose part is highlighted. */
  readonly cited: readonly (string | null)[];
}

function Original({ passages, cited }: BesideProps) {
  return (
    <p className="beside original" lang={languageTag.zh}>
      {quotedLine(passages).map(({ text, passages: citing }, index) =>
        text === null ? (
          // oxlint-disable-next-line react/no-array-index-key
          <span key={index} className="left-out">
            {"…"}
          </span>
        ) : (
          // oxlint-disable-next-line react/no-array-index-key
          <span key={index} data-cited={citing.some((id) => cited.includes(id))}>
            {text}
          </span>
        ),
      )}
    </p>
  );
}

function OtherLanguage({ passages, cited }: BesideProps) {
  const names = useNames();
  return (
    <p className="beside">
      {passages.map(({ id, number, text, textEn }) => {
        const other = names.other(text, textEn);
        return (
          other && (
            <span key={id} lang={other.lang} data-cited={cited.includes(id)}>
              <span className="verse-copy" aria-hidden="true">
                {number}
              </span>
              {`${other.text} `}
            </span>
          )
        );
      })}
    </p>
  );
}
