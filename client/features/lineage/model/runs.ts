import { type Arrangement, mean, passing } from "./arrange.ts";
import { portsApart } from "./blocks.ts";
import { groupedBy } from "./lineage.ts";
import type { Step } from "./steps.ts";
import { untangled } from "./untangled.ts";
import { apart } from "./apart.ts";

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

/** Between two joints in one gap, and how near a joint goes along with a line, in pixels. */
const jointsApart = 22;
const near = 12;

/** The ways that steps take through the gaps, heights only, none with its joint above `top`. */
export function runsOf(
  steps: readonly Step[],
  { slots }: Arrangement,
  middle: ReadonlyMap<string, number>,
  top: number,
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
  return { runs: spread(runs, top), returns };
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

/** In the middle of all that meets there, but straight on from a line that is near. */
function jointOf(ins: readonly Port[], outs: readonly Port[]): number {
  const [oneIn, oneOut] = [ins[0], outs[0]];
  if (ins.length === 1 && oneIn) return oneIn.y;
  if (outs.length === 1 && oneOut) return oneOut.y;
  const heights = [...ins, ...outs].map(({ y }) => y);
  const middle = (Math.min(...heights) + Math.max(...heights)) / 2;
  const nearest = heights.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return nearest !== undefined && Math.abs(nearest - middle) <= near ? nearest : middle;
}

/** Joints that would lie on each other in one gap move apart, each as little as can be. */
function spread(runs: readonly Run[], top: number): readonly Run[] {
  return [...groupedBy(runs, ({ gap }) => String(gap)).values()].flatMap((own) => {
    const ordered = own.toSorted((a, b) => a.joint - b.joint || (a.id < b.id ? -1 : 1));
    const joints = apart(
      ordered.map(({ joint }) => joint),
      jointsApart,
      top,
    );
    const spaced = ordered.map((run, index) => ({ ...run, joint: joints[index] ?? run.joint }));
    return untangled(spaced, top);
  });
}
