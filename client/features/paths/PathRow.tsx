import { useId, useState } from "react";
import { relationWords } from "../../api/relationWords.ts";
import { useOntology } from "../../api/useOntology.ts";
import { EntityButton } from "../../exploration/EntityButton.tsx";
import type { EntityFact } from "../../exploration/facts.ts";
import { NotAdded } from "../../exploration/NotAdded.tsx";
import { explorationStore, useExploration } from "../../exploration/store.ts";
import { useBringIn } from "../../exploration/useBringIn.ts";
import { useInNetwork } from "../../exploration/useInNetwork.ts";
import { useLanguage } from "../../i18n/language.ts";
import { nameIn } from "../../i18n/names.ts";
import { useText } from "../../i18n/text.ts";
import { Button } from "../../ui/Button.tsx";
import { ZoomInIcon } from "../../ui/icons.tsx";
import { kindsIn, passageCount, type Path, type Step, stepsOf, weakest } from "./path.ts";
import { PathEvidence } from "./PathEvidence.tsx";
import { useWords } from "./useWords.ts";

interface PathRowProps {
  readonly path: Path;
  /** Its place in the list, from 1. */
  readonly index: number;
}

/** One path as a row of words; it can be drawn over the network, opened to its passages, and added. */
export function PathRow({ path, index }: PathRowProps) {
  const words = useWords();
  const { confidence } = useText();
  const { relationKinds } = useOntology();
  const region = useId();
  const [isOpen, setOpen] = useState(false);
  const isIn = useInNetwork();
  const bringIn = useBringIn();
  const ids = path.entities.map(({ id }) => id);
  const isTraced = useExploration(({ traced }) => traced?.join(" ") === ids.join(" "));
  const symmetric = new Set(
    [...relationKinds.values()].filter((kind) => kind.symmetric).map(({ id }) => id),
  );
  const steps = stepsOf(path, symmetric);
  const out = ids.filter((id) => !isIn(id));
  const weakestStep = weakest(steps);
  const [start] = path.entities;

  return (
    <li className="path">
      <button
        type="button"
        className="path-show"
        aria-label={words.show(index)}
        aria-pressed={isTraced}
        onClick={() => explorationStore.getState().trace(isTraced ? null : ids)}
      >
        {index}
      </button>
      <div>
        <p className="path-words">
          {start && <Stop entity={start} />}
          {steps.map((step) => (
            <span key={step.to.id} className="path-step">
              <StepButton step={step} />
              <Stop entity={step.to} />
            </span>
          ))}
        </p>
        <p className="path-foot">
          <span>
            {weakestStep === "EXPLICIT"
              ? words.wholly(confidence.EXPLICIT)
              : words.weakest(confidence[weakestStep])}
          </span>
          <button
            type="button"
            className="disclose"
            aria-expanded={isOpen}
            aria-controls={region}
            onClick={() => setOpen(!isOpen)}
          >
            {words.why(passageCount(steps.flatMap(({ relations }) => relations)))}
          </button>
          {out.length > 0 && (
            <>
              <span>{words.notIn(out.length)}</span>
              <Button isPending={bringIn.isPending} onPress={() => bringIn.mutate(out)}>
                {words.addRest(out.length)}
              </Button>
            </>
          )}
        </p>
        <NotAdded error={bringIn.error} />
        <div id={region} hidden={!isOpen}>
          {isOpen && <PathEvidence steps={steps} />}
        </div>
      </div>
    </li>
  );
}

/** An entity on a path, and the way to add it alone where it is not in the network. */
function Stop({ entity }: { readonly entity: EntityFact }) {
  const words = useWords();
  const language = useLanguage();
  const isIn = useInNetwork()(entity.id);
  const bringIn = useBringIn();
  return (
    <span className="path-stop">
      <EntityButton entity={entity} isOut={!isIn} />
      {!isIn && (
        <Button
          look="icon"
          aria-label={words.addOne(nameIn(language, entity))}
          isPending={bringIn.isPending}
          onPress={() => bringIn.mutate([entity.id])}
        >
          <ZoomInIcon />
        </Button>
      )}
    </span>
  );
}

/** What joins two entities, with an arrow that says which way it points; a press opens it. */
function StepButton({ step }: { readonly step: Step }) {
  const words = useWords();
  const language = useLanguage();
  const ontology = useOntology();
  const { confidence } = useText();
  const { from, to, relations, count, direction } = step;
  const said = kindsIn(relations)
    .map(([kind, times]) => words.times(relationWords(ontology, language, kind), times))
    .join(" · ");
  return (
    <button
      type="button"
      className="step"
      data-confidence={step.confidence}
      title={confidence[step.confidence]}
      onClick={() =>
        explorationStore.getState().select({ of: "relations", ids: relations.map(({ id }) => id) })
      }
    >
      <span className="unseen">
        {direction === "against"
          ? words.step(nameIn(language, to), nameIn(language, from))
          : words.step(nameIn(language, from), nameIn(language, to))}
      </span>
      <Line side="start" pointed={direction === "against" || direction === "both"} />
      {said}
      {count > relations.length && ` (${words.cutRelations(count)})`}
      <Line side="end" pointed={direction === "with" || direction === "both"} />
      <span className="unseen">{` ${confidence[step.confidence]}`}</span>
    </button>
  );
}

/** Half of a step's line, from its words outwards. */
function Line({ side, pointed }: { readonly side: "start" | "end"; readonly pointed: boolean }) {
  return (
    <svg className={`step-line ${side}`} width="24" height="10" aria-hidden="true">
      <path d={pointed ? "M0 5H18" : "M0 5H24"} />
      {pointed && <path className="head" d="M24 5L16.5 1.5V8.5Z" />}
    </svg>
  );
}
