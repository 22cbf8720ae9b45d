import { memo } from "react";
import { useLanguage } from "../../../i18n/language.ts";
import type { Agreement } from "../agreement.ts";
import { periodWords } from "../periodWords.ts";
import { useLabels } from "../useLabels.ts";
import { useWords } from "../useWords.ts";
import type { Bar } from "./layTimeline.ts";

interface RowProps {
  readonly isSelected: boolean;
  readonly onSelect: (id: string) => void;
}

/** The least share of the axis in which a term's years can be read. */
const roomForWords = 0.16;

interface TermRowProps extends RowProps {
  readonly bar: Bar;
  /** In force in the chosen years, or none are chosen. */
  readonly isInRange: boolean;
}

/** One agreement's title and its term. An end that the source leaves open fades out. */
export const TermRow = memo(function TermRow({
  bar,
  isInRange,
  isSelected,
  onSelect,
}: TermRowProps) {
  const words = useWords();
  const labels = useLabels();
  const language = useLanguage();
  const { agreement, start, end, isOpenAtStart, isOpenAtEnd } = bar;
  const period = periodWords(agreement.period, words, language);
  const said = [
    period,
    ...(isOpenAtStart ? [words.timeline.openStart] : []),
    ...(isOpenAtEnd ? [words.timeline.openEnd] : []),
  ].join(", ");
  const isInside = end - start >= roomForWords;

  return (
    <li data-faded={!isInRange} data-selected={isSelected}>
      <RowName
        agreement={agreement}
        label={words.timeline.term(labels.title(agreement), said)}
        isSelected={isSelected}
        onSelect={onSelect}
      />
      <span className="track" aria-hidden="true">
        {/* The title beside it is the same button for the keyboard. */}
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
        <span
          className={`bar${isOpenAtStart ? " open-start" : ""}${isOpenAtEnd ? " open-end" : ""}`}
          style={{ left: `${start * 100}%`, width: `${(end - start) * 100}%` }}
          onClick={() => onSelect(agreement.id)}
        />
        <span
          className={isInside ? "term-words inside" : "term-words"}
          style={isInside || end > 0.8 ? { left: `${start * 100}%` } : { left: `${end * 100}%` }}
        >
          {period}
        </span>
      </span>
    </li>
  );
});

/** An agreement without dates: it may lie anywhere along the axis. */
export const UndatedRow = memo(function UndatedRow({
  agreement,
  isSelected,
  onSelect,
}: RowProps & { readonly agreement: Agreement }) {
  const words = useWords();
  const labels = useLabels();
  const language = useLanguage();
  const said = periodWords(agreement.period, words, language);
  return (
    <li data-selected={isSelected}>
      <RowName
        agreement={agreement}
        label={words.timeline.term(labels.title(agreement), said)}
        isSelected={isSelected}
        onSelect={onSelect}
      />
      <span className="track" aria-hidden="true">
        <span className="unknown" />
      </span>
    </li>
  );
});

interface RowNameProps extends RowProps {
  readonly agreement: Agreement;
  readonly label: string;
}

function RowName({ agreement, label, isSelected, onSelect }: RowNameProps) {
  const labels = useLabels();
  const title = labels.title(agreement);
  return (
    <span className="term-name">
      <button
        type="button"
        className="title"
        title={title}
        aria-label={label}
        aria-current={isSelected ? "true" : undefined}
        onClick={() => onSelect(agreement.id)}
      >
        {title}
      </button>
      <span className="with">
        {agreement.parties.map((party) => labels.name(party)).join(" · ")}
      </span>
    </span>
  );
}
