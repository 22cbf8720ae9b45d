import { Fragment, type KeyboardEvent, useEffect, useRef } from "react";
import { Passages } from "../../../api/Passages.tsx";
import { useOntology } from "../../../api/useOntology.ts";
import { useLanguage } from "../../../i18n/language.ts";
import { inLanguage, nameIn } from "../../../i18n/names.ts";
import { useText } from "../../../i18n/text.ts";
import type { DrawnStep } from "../model/drawSteps.ts";
import type { Lineage, Stage } from "../model/lineage.ts";
import { rootsOf } from "../model/lineages.ts";
import { type Passage, passagesOf, type Step } from "../model/steps.ts";
import type { DrawingCaptions } from "../useCaptions.ts";
import { joined } from "../joined.ts";
import { useWords } from "../useWords.ts";
import "./story.css";

interface StoryProps {
  readonly lineage: Lineage;
  readonly steps: readonly DrawnStep[];
  readonly captions: DrawingCaptions;
  /** The id of a relation whose step is marked. */
  readonly step: string | null;
  /** Counts the times that a step was opened from the drawing: the focus then comes here. */
  readonly opened: number;
  readonly onSelect: (id: string) => void;
  /** Marks a step, or none with null. */
  readonly onMark: (id: string | null) => void;
  /** Escape leads back to where the story was entered. */
  readonly onBack: () => void;
}

/** A lineage in words: each step as a sentence, with the passages that it rests on. */
export function Story(props: StoryProps) {
  const { lineage, steps, captions, step: marked, opened, onSelect, onMark, onBack } = props;
  const words = useWords();
  const list = useRef<HTMLOListElement>(null);
  const roots = rootsOf(lineage);
  const told = new Set<string>();

  useEffect(() => {
    if (opened === 0) return;
    const sentence = list.current?.querySelector<HTMLElement>("[aria-current] h3");
    sentence?.focus({ preventScroll: true });
    sentence?.scrollIntoView({ block: "nearest" });
  }, [opened]);

  return (
    <div className="story" role="group" aria-label={words.story.label}>
      <p className="story-start">
        {words.story.begins} <Stages stages={roots} onSelect={onSelect} />
        <When stages={roots} captions={captions} />
        {words.story.stop}
      </p>
      <ol ref={list}>
        {steps.map(({ step, number }) => {
          const isMarked = step.relations.some(({ id }) => id === marked);
          const passages = passagesOf(step);
          const fresh = passages.filter(({ id }) => isMarked || !told.has(id));
          for (const { id } of passages) told.add(id);
          return (
            <li key={step.id} aria-current={isMarked ? "step" : undefined}>
              <button
                type="button"
                className="story-number"
                aria-label={words.story.mark(number)}
                aria-pressed={isMarked}
                onClick={() => onMark(isMarked ? null : step.id)}
              >
                {number}
              </button>
              <Told
                step={step}
                stages={lineage.stages}
                captions={captions}
                passages={passages}
                fresh={fresh}
                onSelect={onSelect}
                onBack={onBack}
              />
            </li>
          );
        })}
      </ol>
    </div>
  );
}

interface ToldProps {
  readonly step: Step;
  readonly stages: readonly Stage[];
  readonly captions: DrawingCaptions;
  readonly passages: readonly Passage[];
  /** Those that no earlier step has shown. */
  readonly fresh: readonly Passage[];
  readonly onSelect: (id: string) => void;
  readonly onBack: () => void;
}

function Told({ step, stages, captions, passages, fresh, onSelect, onBack }: ToldProps) {
  const words = useWords();
  const text = useText();
  const language = useLanguage();
  const verb = useVerb();
  const at = (ids: readonly string[]) => stages.filter(({ id }) => ids.includes(id));
  const [first] = step.relations;
  const scope = first?.scope ?? [];
  const note = first?.note ? inLanguage(language, first.note, first.noteEn) : null;
  const space = language === "zh" ? "" : " ";
  const scopeNames = joined(
    scope.map((one) => nameIn(language, one)),
    words,
  );
  const facts = [
    text.confidence[step.confidence],
    step.modality ? text.modality[step.modality] : "",
    scope.length > 0 ? words.story.within(scopeNames) : "",
  ].filter((part) => part !== "");
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onBack();
  };

  return (
    // Escape anywhere in a step leads back to the drawing.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div onKeyDown={onKeyDown}>
      <h3 tabIndex={-1}>
        <Stages stages={at(step.from)} onSelect={onSelect} />
        {space}
        <em>{verb(step.kind)}</em>
        {space}
        <Stages stages={at(step.to)} onSelect={onSelect} />
        <When stages={at(step.to)} captions={captions} />
        {words.story.stop}
      </h3>
      <p className="story-facts">{facts.join(" · ")}</p>
      {step.closesCircle && <p className="story-facts">{words.story.circle}</p>}
      {passages.map((passage) =>
        fresh.includes(passage) ? (
          <Passages key={passage.id} passages={[passage]} />
        ) : (
          <p key={passage.id} className="story-told">
            {words.story.told(passage.line)}
          </p>
        ),
      )}
      {passages.length === 0 && <p className="story-told">{text.inspector.background}</p>}
      {note && (
        <p className="story-note" lang={note.lang}>
          {note.text}
        </p>
      )}
    </div>
  );
}

/** What a step's kind does in a sentence: the ontology's word where we have none of our own. */
function useVerb(): (kind: string) => string {
  const words = useWords();
  const language = useLanguage();
  const { relationKinds } = useOntology();
  return (kind) => {
    const known = relationKinds.get(kind);
    return (
      words.verbs[kind] ?? (known ? inLanguage(language, known.name, known.nameEn).text : kind)
    );
  };
}

interface StagesProps {
  readonly stages: readonly Stage[];
  readonly onSelect: (id: string) => void;
}

/** Stages by name, each of which opens in the inspector. */
function Stages({ stages, onSelect }: StagesProps) {
  const words = useWords();
  const language = useLanguage();
  return stages.map((stage, index) => (
    <Fragment key={stage.id}>
      {index > 0 && (index === stages.length - 1 ? words.and : words.comma)}
      <button type="button" className="inline" onClick={() => onSelect(stage.id)}>
        {nameIn(language, stage)}
      </button>
    </Fragment>
  ));
}

interface WhenProps {
  readonly stages: readonly Stage[];
  readonly captions: DrawingCaptions;
}

/** The period that some stages share, in brackets. */
function When({ stages, captions }: WhenProps) {
  const language = useLanguage();
  const periods = new Set(stages.map(captions.when));
  const [period = ""] = periods;
  if (periods.size !== 1 || period === "") return null;
  return <small>{language === "zh" ? `（${period}）` : ` (${period})`}</small>;
}
