import { useOntology } from "../../../api/useOntology.ts";
import { isPlanned } from "../../../exploration/facts.ts";
import { useText } from "../../../i18n/text.ts";
import { kindColour } from "../../../ui/kindColour.ts";
import { Mark } from "../../../ui/Mark.tsx";
import type { Satellite } from "../model/blocks.ts";
import type { DrawnStep } from "../model/drawSteps.ts";
import type { Lineage } from "../model/lineage.ts";
import { type Branch, treeOf } from "../model/treeOf.ts";
import type { DrawingCaptions } from "../useCaptions.ts";
import { joined } from "../joined.ts";
import { useWords } from "../useWords.ts";
import "./stageList.css";

interface StageListProps {
  readonly lineage: Lineage;
  readonly steps: readonly DrawnStep[];
  readonly satellites: readonly Satellite[];
  readonly captions: DrawingCaptions;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly onOpenStep: (id: string) => void;
}

/** All that the drawing shows, as nested lists: under each stage what it led to. */
export function StageList(props: StageListProps) {
  const { list } = useWords();
  const branches = treeOf(
    props.lineage,
    props.steps.map(({ step }) => step),
  );
  return (
    <div className="stage-list" role="group" aria-label={list.label}>
      <Branches branches={branches} {...props} />
    </div>
  );
}

function Branches({
  branches,
  ...props
}: StageListProps & { readonly branches: readonly Branch[] }) {
  return (
    <ul>
      {branches.map((branch) => (
        <li key={branch.via?.relation ?? branch.stage.id}>
          <Line branch={branch} {...props} />
          {branch.next.length > 0 && <Branches {...props} branches={branch.next} />}
        </li>
      ))}
    </ul>
  );
}

function Line({ branch, ...props }: StageListProps & { readonly branch: Branch }) {
  const { steps, satellites, captions, selected, onSelect, onOpenStep } = props;
  const words = useWords();
  const text = useText();
  const { entityKinds } = useOntology();
  const { stage, via, isRepeated } = branch;
  const number = steps.find(({ step }) => step === via?.step)?.number ?? 0;
  const facts = isRepeated
    ? [words.list.above]
    : [
        captions.kind(stage),
        captions.when(stage),
        captions.status(stage),
        joined(stage.fields.map(captions.field), words),
      ];
  const own = isRepeated ? [] : satellites.filter((satellite) => satellite.stage === stage.id);
  const shapeOf = (kind: string): string => entityKinds.get(kind)?.shape ?? "";

  return (
    <>
      {via && (
        <button type="button" className="via" onClick={() => onOpenStep(via.step.id)}>
          {captions.step(via.step)}{" "}
          <small>
            {words.list.step(number)} · {text.confidence[via.step.confidence]}
          </small>
        </button>
      )}
      <Mark
        shape={shapeOf(stage.kind)}
        colour={kindColour(stage.kind)}
        hollow={isPlanned(stage.status)}
      />{" "}
      <button
        type="button"
        className="stage-name"
        aria-current={stage.id === selected ? "true" : undefined}
        onClick={() => onSelect(stage.id)}
      >
        {captions.name(stage)}
      </button>{" "}
      <small>{facts.filter((part) => part !== "").join(" · ")}</small>
      {own.length > 0 && (
        <ul className="stage-satellites">
          {own.map((satellite) => (
            <li key={satellite.id}>
              <Mark
                shape={shapeOf(satellite.entity.kind)}
                colour={kindColour(satellite.entity.kind)}
                size={10}
              />{" "}
              <button
                type="button"
                className="inline"
                onClick={() => onSelect(satellite.entity.id)}
              >
                {captions.satellite(satellite)}
              </button>{" "}
              <small>{text.confidence[satellite.confidence]}</small>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
