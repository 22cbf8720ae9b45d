import { isPlanned } from "../../../exploration/facts.ts";
import { badgeRadius, type DrawnStep } from "../model/drawSteps.ts";
import type { Tabbing } from "./StageMark.tsx";

interface StepLineProps {
  readonly drawn: DrawnStep;
  readonly caption: string;
  readonly label: string;
  readonly isCurrent: boolean;
  readonly tabbing: Tabbing;
}

const heads: Readonly<Record<string, string>> = {
  PRECEDES: "M-6 -4L0 0L-6 4",
  EVOLVED_INTO: "M-9 -4.5L0 0L-9 4.5Z",
};
/** For kinds of a dataset's own. */
const otherHead = "M-10 0L-5 -4L0 0L-5 4Z";

/** The outline of an arrow's head, its tip at 0, by the kind of the relation. */
export function stepHead(kind: string): string {
  return heads[kind] ?? otherHead;
}

/** A step as a bracket of lines with its number and kind; the head of an arrow says the kind too. */
export function StepLine({ drawn, caption, label, isCurrent, tabbing }: StepLineProps) {
  const { step, number, paths, tips, badge } = drawn;
  const line = paths.join("");
  return (
    <g
      {...tabbing}
      className="step"
      role="button"
      aria-label={label}
      aria-pressed={isCurrent}
      data-kind={step.kind}
      data-planned={isPlanned(step.modality)}
    >
      <path className="step-hit" d={line} />
      <path className={`step-line ${step.confidence.toLowerCase()}`} d={line} />
      {tips.map(({ x, y }) => (
        <path
          key={`${x} ${y}`}
          className="step-head"
          transform={`translate(${x} ${y})`}
          d={stepHead(step.kind)}
        />
      ))}
      <circle className="badge" cx={badge.x} cy={badge.y} r={badgeRadius} />
      <text className="badge-number" x={badge.x} y={badge.y + 3.8}>
        {number}
      </text>{" "}
      <text className="step-kind" x={badge.x + badgeRadius + 4} y={badge.y - 5}>
        {caption}
      </text>
    </g>
  );
}
