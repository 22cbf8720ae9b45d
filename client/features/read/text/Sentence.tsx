import { type KeyboardEvent, memo, useMemo } from "react";
import { type Language, useLanguage } from "../../../i18n/language.ts";
import { supports } from "../filter/filter.ts";
import type { Passage } from "../passage.ts";
import { useNames } from "../useNames.ts";
import { useWords } from "../useWords.ts";
import { markEntities } from "./markEntities.ts";
import { Mention } from "./Mention.tsx";
import { moveFocus } from "./moveFocus.ts";

export interface SentenceHandlers {
  readonly onCursor: (id: string) => void;
  readonly onSelect: (id: string) => void;
  readonly onEntity: (id: string) => void;
  readonly onClose: () => void;
}

interface SentenceProps extends SentenceHandlers {
  readonly passage: Passage;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  /** An entity that it names and whose mentions are marked all over the text. */
  readonly entity: string | null;
  /** Entity kinds that stand out; all where there are none. */
  readonly kinds: readonly string[];
  /** Whether it says why it supports no fact. */
  readonly explains: boolean;
  readonly onPoint: (id: string | null) => void;
}

/** A passage in the running text: its number, which opens what rests on it, and its marked words. */
export const Sentence = memo(function Sentence(props: SentenceProps) {
  const { passage, isCurrent, isSelected, entity, kinds, explains } = props;
  const { onCursor, onSelect, onEntity, onClose, onPoint } = props;
  const words = useWords();
  const names = useNames();
  const language = useLanguage();
  const { lang } = names.text(passage.text, passage.textEn);
  const stretches = useMemo(() => marked(passage, language), [passage, language]);
  const isSilent = !supports(passage);
  const label = isSilent ? words.passage.openSilent : words.passage.open;

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (!moveFocus(event) && event.key === "Escape") onClose();
  };
  // The number is the button; the words are a larger target for the pointer, unless it selects text.
  const onClick = (): void => {
    if (window.getSelection()?.isCollapsed !== false) onSelect(passage.id);
  };

  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <span
      className="sentence"
      id={passage.id}
      data-selected={isSelected}
      data-silent={isSilent}
      onClick={onClick}
      onPointerEnter={() => onPoint(passage.id)}
      onPointerLeave={() => onPoint(null)}
    >
      <button
        type="button"
        className="verse"
        tabIndex={isCurrent ? 0 : -1}
        aria-label={label(passage.number)}
        aria-describedby={`${passage.id}-words`}
        aria-expanded={isSelected}
        aria-controls="read-panel"
        onClick={(event) => {
          event.stopPropagation();
          onSelect(passage.id);
        }}
        onKeyDown={onKeyDown}
        onFocus={() => onCursor(passage.id)}
      >
        {passage.number}
      </button>
      <span id={`${passage.id}-words`} lang={lang}>
        {stretches.map(({ text, entities, at }) =>
          entities.length === 0 ? (
            text
          ) : (
            <Mention
              key={at}
              text={text}
              entities={entities}
              names={names}
              isMarked={entities.some(({ id }) => id === entity)}
              isFaint={kinds.length > 0 && !entities.some(({ kind }) => kinds.includes(kind))}
              onEntity={onEntity}
              onLeave={focusNumber}
            />
          ),
        )}
      </span>
      {explains && (
        <span className="gloss">
          {passage.note === null
            ? words.coverage.unexplained
            : names.text(passage.note, passage.noteEn).text}
        </span>
      )}
    </span>
  );
});

function focusNumber(within: HTMLElement): void {
  within.closest(".sentence")?.querySelector<HTMLElement>(".verse")?.focus();
}

function marked(passage: Passage, language: Language) {
  const isOwn = language === "zh" || passage.textEn === null;
  const text = isOwn ? passage.text : (passage.textEn ?? "");
  const members = passage.shorthands.flatMap((shorthand) => shorthand.members);
  const byId = new Map([...passage.entities, ...members].map((entity) => [entity.id, entity]));
  let at = 0;
  return markEntities(
    text,
    passage.entities,
    isOwn ? "zh" : "en",
    isOwn ? passage.shorthands : [],
  ).map((stretch) => {
    const from = at;
    at += stretch.text.length;
    return {
      at: from,
      text: stretch.text,
      entities: stretch.entities.flatMap((id) => byId.get(id) ?? []),
    };
  });
}
