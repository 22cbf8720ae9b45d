import { type Arrangement, mean, passing } from "./arrange.ts";
import type { Step } from "./steps.ts";

/** Where a line meets a stage, or passes a column where `stage` is null. */
export interface Port {
  readonly stage: string | null;
  readonly y: number;
}

/** A step's way through the gap after a column: lines come in, meet at `joint`, and go out. */
export interface Run {
  readonly id: string;
  readonly step: Step;
  /** The gap after this column. */
  readonly gap: number;
  readonly ins: readonly Port[];
  readonly outs: readonly Port[];
  readonly joint: number;
}

/** A step that does not lead to a later column: round the drawing, below everything. */
export interface Return {
  readonly step: Step;
  readonly from: { readonly column: number; readonly port: Port };
  readonly to: { readonly column: number; readonly port: Port };
}

/** Between two lines that meet one stage, and between two joints in one gap, in pixels. */
const portsApart = 7;
const jointsApart = 22;

/** The ways that steps take through the gaps, heights only. */
export function runsOf(
  steps: readonly Step[],
  { slots }: Arrangement,
  middle: ReadonlyMap<string, number>,
): { readonly runs: readonly Run[]; readonly returns: readonly Return[] } {
  const columnOf = (id: string): number => slots.get(id)?.column ?? 0;
  const heightOf = (id: string): number => middle.get(id) ?? 0;
  const leads = ({ from, to }: Step): boolean => columnOf(to[0] ?? "") > columnOf(from[0] ?? "");
  const leave = portsOf(steps, "from", leads, heightOf);
  const arrive = portsOf(steps, "to", leads, heightOf);

  const runs: Run[] = [];
  const returns: Return[] = [];
  for (const step of steps) {
    const from = step.from.map((stage) => ({ stage, y: leave(stage, step) }));
    const to = step.to.map((stage) => ({ stage, y: arrive(stage, step) }));
    const [first, last] = [columnOf(step.from[0] ?? ""), columnOf(step.to[0] ?? "")];
    if (!leads(step)) {
      const [start, end] = [from[0], to[0]];
      if (start && end) {
        returns.push({
          step,
          from: { column: first, port: start },
          to: { column: last, port: end },
        });
      }
      continue;
    }
    for (let gap = first; gap < last; gap++) {
      const past = (column: number): Port[] => [
        { stage: null, y: heightOf(passing(step, column)) },
      ];
      const ins = gap === first ? from : past(gap);
      const outs = gap === last - 1 ? to : past(gap + 1);
      runs.push({ id: `${step.id} ${gap}`, step, gap, ins, outs, joint: jointOf(ins, outs) });
    }
  }
  return { runs: spread(runs), returns };
}

/** Lines that meet one stage on one side lie side by side, in the order of where they lead. */
function portsOf(
  steps: readonly Step[],
  end: "from" | "to",
  leads: (step: Step) => boolean,
  heightOf: (id: string) => number,
): (stage: string, step: Step) => number {
  const other = end === "from" ? "to" : "from";
  const aim = (step: Step): number =>
    leads(step) ? mean(step[other].map(heightOf)) : Number.MAX_SAFE_INTEGER;
  return (stage, step) => {
    const own = steps
      .filter((one) => one[end].includes(stage))
      .toSorted((a, b) => aim(a) - aim(b) || (a.id < b.id ? -1 : 1));
    return heightOf(stage) + (own.indexOf(step) - (own.length - 1) / 2) * portsApart;
  };
}

function jointOf(ins: readonly Port[], outs: readonly Port[]): number {
  const [oneIn, oneOut] = [ins[0], outs[0]];
  if (ins.length === 1 && oneIn) return oneIn.y;
  if (outs.length === 1 && oneOut) return oneOut.y;
  const heights = [...ins, ...outs].map(({ y }) => y);
  return (Math.min(...heights) + Math.max(...heights)) / 2;
}

/** Joints that would lie on each other in one gap move apart, downwards. */
function spread(runs: readonly Run[]): readonly Run[] {
  const lowest = new Map<number, number>();
  return runs
    .toSorted((a, b) => a.gap - b.gap || a.joint - b.joint || (a.id < b.id ? -1 : 1))
    .map((run) => {
      const joint = Math.max(run.joint, (lowest.get(run.gap) ?? -jointsApart) + jointsApart);
      lowest.set(run.gap, joint);
      return { ...run, joint };
    });
}
