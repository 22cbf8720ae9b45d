import { exit, type Gaps, gapsOf } from "./gaps.ts";
import { rounded } from "./rounded.ts";
import type { Return, Run } from "./runs.ts";
import type { Step } from "./steps.ts";

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A step as it is drawn. */
export interface DrawnStep {
  readonly step: Step;
  /** Its number in the story, from 1. */
  readonly number: number;
  /** The lines, each drawn once so that dashes do not lie on each other. */
  readonly paths: readonly string[];
  /** The tips of its arrows, all of which point to the right. */
  readonly tips: readonly Place[];
  /** The middle of its number. */
  readonly badge: Place;
}

interface Routes {
  readonly steps: readonly Step[];
  readonly runs: readonly Run[];
  readonly returns: readonly Return[];
  /** Of the columns. */
  readonly widths: readonly number[];
  /** Where the lanes end: arrows that lead back run below. */
  readonly bottom: number;
  /** How far right of a stage's left edge its arrows leave. */
  readonly exitOf: (stage: string) => number;
  /** How wide what stands beside a step's number is. */
  readonly labelWidth: (step: Step) => number;
}

/** The radius of the circle round a step's number. */
export const badgeRadius = 8;
const besideBadge = 5;
/** Between an arrow's tip and the mark that it points at. */
const beforeMark = 5;
/** Between two arrows that lead back, and below the last. */
const channel = 20;
const margin = 14;

type Lines = Pick<DrawnStep, "paths" | "tips" | "badge">;

/**
 * Draws steps as brackets: what comes in is gathered, carries the step's number and name over a
 * short neck, and fans out to where it leads.
 */
export function drawSteps(routes: Routes) {
  const { steps, runs, returns, widths, bottom, exitOf, labelWidth } = routes;
  const channels = new Map(
    returns.map(({ step }, index) => [step.id, bottom + (index + 1) * channel]),
  );
  const channelOf = ({ id }: Step): number => channels.get(id) ?? bottom;
  const gaps = gapsOf({ runs, returns, widths, labelWidth, channelOf });

  const leadingBack = new Map(
    returns.map((one, index): [string, Lines] => {
      // The later ones run lower, so that their upright lines cross this one.
      const crossings = returns.slice(index + 1).flatMap((later) => turnsOf(later, gaps));
      const room = widestStretch(turnsOf(one, gaps), crossings);
      const below = channelOf(one.step);
      const badge = { x: amid(room, labelWidth(one.step)), y: below };
      return [one.step.id, { ...drawReturn(one, below, gaps, exitOf), badge }];
    }),
  );
  return {
    left: gaps.left,
    width: Math.ceil(gaps.width),
    height: Math.ceil(bottom + returns.length * channel + (returns.length > 0 ? margin : 4)),
    steps: steps.map((step, index): DrawnStep => {
      const own = runs.filter((run) => run.step === step);
      const lines = leadingBack.get(step.id) ?? drawBracket(own, gaps, exitOf);
      return { step, number: index + 1, ...lines };
    }),
  };
}

/** A step from gap to gap; its number stands in the first, its arrows point out of the last. */
function drawBracket(runs: readonly Run[], gaps: Gaps, exitOf: Routes["exitOf"]): Lines {
  const paths: string[] = [];
  const tips: Place[] = [];
  for (const { id, gap, ins, outs, joint } of runs) {
    const [x1, x2] = [gaps.gather(gap, id), gaps.fan(gap, id)];
    const from = ins.map(({ stage, y }) => ({
      x: stage === null ? gaps.start(gap) : gaps.left(gap) + exitOf(stage) + exit,
      y,
    }));
    const to = outs.map(({ stage, y }) => ({
      x: stage === null ? gaps.start(gap + 1) : gaps.left(gap + 1) - beforeMark,
      y,
    }));
    const neck = rounded([
      [x1, joint],
      [x2, joint],
    ]);
    paths.push(...spokes(from, x1, joint), ...spokes(to, x2, joint), neck);
    if (outs.some(({ stage }) => stage !== null)) tips.push(...to);
  }
  const first = runs.toSorted((a, b) => a.gap - b.gap)[0];
  const x = first ? gaps.neck(first.gap) + badgeRadius + besideBadge : 0;
  return { paths, tips, badge: { x, y: first?.joint ?? 0 } };
}

/** A step that does not lead to a later column: down, back below everything, and up again. */
function drawReturn(one: Return, below: number, gaps: Gaps, exitOf: Routes["exitOf"]) {
  const { from, to } = one;
  const [x1, x2] = turnsOf(one, gaps);
  const end = gaps.left(to.column) - beforeMark;
  const path = rounded([
    [gaps.left(from.column) + exitOf(from.port.stage ?? "") + exit, from.port.y],
    [x1, from.port.y],
    [x1, below],
    [x2, below],
    [x2, to.port.y],
    [end, to.port.y],
  ]);
  return { paths: [path], tips: [{ x: end, y: to.port.y }] };
}

/** Where a step that leads back turns down, and where it turns up. */
function turnsOf({ step, from, to }: Return, gaps: Gaps): readonly [down: number, up: number] {
  return [gaps.gather(from.column, step.id), gaps.fan(to.column - 1, step.id)];
}

/** Of the way between two turns the widest stretch that nothing crosses; the first of equals. */
function widestStretch(
  [down, up]: readonly [down: number, up: number],
  crossings: readonly number[],
): readonly [left: number, right: number] {
  const inside = crossings.filter((x) => x > up && x < down).toSorted((a, b) => a - b);
  const places = [up, ...inside, down];
  return places
    .slice(1)
    .map((right, index) => [places[index] ?? up, right] as const)
    .reduce((best, one) => (one[1] - one[0] > best[1] - best[0] ? one : best));
}

/** Where in a stretch a number stands so that its label has room too, if there is any. */
function amid([left, right]: readonly [left: number, right: number], label: number): number {
  const middle = (left + right) / 2;
  return Math.min(middle, Math.max(left + badgeRadius + besideBadge, middle - label / 2));
}

/** Lines from some points to where they meet, without drawing any stretch twice. */
function spokes(ends: readonly Place[], x: number, joint: number): string[] {
  const top = Math.min(...ends.map(({ y }) => y));
  const bottom = Math.max(...ends.map(({ y }) => y));
  return ends.map((end) => {
    const isOuter = (end.y === top && top < joint) || (end.y === bottom && bottom > joint);
    const points = [
      [end.x, end.y],
      [x, end.y],
    ] as const;
    return rounded(isOuter ? [...points, [x, joint]] : points);
  });
}
