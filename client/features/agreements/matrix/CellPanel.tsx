import { useEffect, useRef } from "react";
import { useLanguage } from "../../../i18n/language.ts";
import { Button } from "../../../ui/Button.tsx";
import { CloseIcon } from "../../../ui/icons.tsx";
import type { Agreement } from "../agreement.ts";
import { periodWords } from "../periodWords.ts";
import { useLabels } from "../useLabels.ts";
import { useWords } from "../useWords.ts";
import "./cellPanel.css";

interface CellPanelProps {
  readonly title: string;
  readonly agreements: readonly Agreement[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly onOpenInLedger: () => void;
  readonly onShowInNetwork: () => void;
  readonly onClose: () => void;
}

/** The agreements that a cell counts. It takes the focus when it opens, and Escape closes it. */
export function CellPanel(props: CellPanelProps) {
  const { title, agreements, selected, onSelect, onClose } = props;
  const words = useWords();
  const labels = useLabels();
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  return (
    // Escape closes from wherever in the panel the focus is; nothing here is pressed by the section.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className="cell-panel"
      aria-label={words.matrix.opened}
      onKeyDown={({ key, nativeEvent }) => {
        if (key === "Escape" && !nativeEvent.isComposing) onClose();
      }}
    >
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <Button look="main" onPress={props.onShowInNetwork}>
          {words.allInNetwork(agreements.length)}
        </Button>
        <Button onPress={props.onOpenInLedger}>{words.matrix.openInLedger}</Button>
        <Button look="icon" aria-label={words.matrix.closePanel} onPress={onClose}>
          <CloseIcon />
        </Button>
      </header>
      <ul>
        {agreements.map((agreement) => (
          <li key={agreement.id}>
            <button
              type="button"
              className="title"
              aria-current={selected === agreement.id ? "true" : undefined}
              onClick={() => onSelect(agreement.id)}
            >
              {labels.title(agreement)}
            </button>
            <span className="kind">{labels.kind(agreement.subkind)}</span>
            <span className="period">{periodWords(agreement.period, words, language)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
