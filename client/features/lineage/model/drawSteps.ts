import type { Return, Run } from "./runs.ts";
import type { Step } from "./steps.ts";
import { rounded } from "./rounded.ts";
import { tracksOf, type Upright } from "./tracks.ts";

/** A step as it is drawn. */
export interface DrawnStep {
  readonly step: Step;
  /** Its number in the story, from 1. */
  readonly number: number;
  /** The lines, each drawn once so that dashes do not lie on each other. */
  readonly paths: readonly string[];
  /** The tips of its arrows, all of which point to the right. */
  readonly tips: readonly { readonly x: number; readonly y: number }[];
  /** The middle of its number. */
  readonly badge: { readonly x: number; readonly y: number };
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
  readonly labelWidth: (step: Step) => number;
}

const margin = 14;
const lead = 16;
const track = 11;
/** The number, and room before and after the label beside it. */
const neck = 38;
const tail = 24;
const exit = 8;
const channel = 20;

/** The badge's radius: lines of other steps keep away from it by its half at least. */
export const badgeRadius = 8;

/**
 * Draws steps as brackets: what comes in is gathered, carries the step's number and name over a
 * short neck, and fans out to where it leads. Gaps are as wide as their brackets need.
 */
export function drawSteps(routes: Routes) {
  const { steps, runs, returns, widths, bottom } = routes;
  const channelOf = new Map(
    returns.map(({ step }, index) => [step.id, bottom + (index + 1) * channel]),
  );
  const height = bottom + returns.length * channel + (returns.length > 0 ? margin : 4);

  const gathering = zones(widths.length, [
    ...runs.map(({ id, gap, ins, joint }) => ({
      id,
      gap,
      joint,
      ends: ins.map(({ y }) => y),
    })),
    ...returns.map(({ step, from }) => ({
      id: step.id,
      gap: from.column,
      joint: channelOf.get(step.id) ?? bottom,
      ends: [from.port.y],
    })),
  ]);
  const fanning = zones(widths.length, [
    ...runs.map(({ id, gap, outs, joint }) => ({
      id,
      gap,
      joint,
      ends: outs.map(({ y }) => y),
    })),
    ...returns.map(({ step, to }) => ({
      id: step.id,
      gap: to.column - 1,
      joint: channelOf.get(step.id) ?? bottom,
      ends: [to.port.y],
    })),
  ]);

  const gaps = gapsOf(routes, gathering, fanning);
  const { lefts } = gaps;
  const gatherX = (gap: number, id: string): number =>
    (gaps.starts[gap] ?? 0) + lead + (gathering(gap).tracks.get(id) ?? 0) * track;
  // The track nearest to the targets is the first: what begins higher turns off later.
  const fanX = (gap: number, id: string): number =>
    (lefts[gap + 1] ?? 0) - tail - (fanning(gap).tracks.get(id) ?? 0) * track;

  const drawn = new Map<
    string,
    { paths: string[]; tips: DrawnStep["tips"][number][]; badge?: DrawnStep["badge"] }
  >(steps.map(({ id }) => [id, { paths: [], tips: [] }]));
  for (const run of runs) {
    const own = drawn.get(run.step.id);
    if (!own) continue;
    const [x1, x2] = [gatherX(run.gap, run.id), fanX(run.gap, run.id)];
    const ins = run.ins.map(({ stage, y }) => ({
      x:
        stage === null
          ? (gaps.starts[run.gap] ?? 0)
          : (lefts[run.gap] ?? 0) + routes.exitOf(stage) + exit,
      y,
    }));
    const outs = run.outs.map(({ stage, y }) => ({
      x: stage === null ? (gaps.starts[run.gap + 1] ?? 0) : (lefts[run.gap + 1] ?? 0) - 5,
      y,
    }));
    own.paths.push(...bracket(ins, x1, run.joint), ...bracket(outs, x2, run.joint));
    own.paths.push(
      rounded([
        [x1, run.joint],
        [x2, run.joint],
      ]),
    );
    if (run.outs.some(({ stage }) => stage !== null)) own.tips.push(...outs);
    const neckStart =
      (gaps.starts[run.gap] ?? 0) + lead + Math.max(0, gathering(run.gap).count - 1) * track;
    own.badge ??= { x: neckStart + badgeRadius + 5, y: run.joint };
  }
  const uprights = returns.map(
    ({ step, from, to }) => [gatherX(from.column, step.id), fanX(to.column - 1, step.id)] as const,
  );
  returns.forEach(({ step, from, to }, index) => {
    const own = drawn.get(step.id);
    const below = channelOf.get(step.id) ?? bottom;
    const [x1, x2] = uprights[index] ?? [0, 0];
    const start = (lefts[from.column] ?? 0) + routes.exitOf(from.port.stage ?? "") + exit;
    const end = (lefts[to.column] ?? 0) - 5;
    own?.paths.push(
      rounded([
        [start, from.port.y],
        [x1, from.port.y],
        [x1, below],
        [x2, below],
        [x2, to.port.y],
        [end, to.port.y],
      ]),
    );
    own?.tips.push({ x: end, y: to.port.y });
    // The later ones run lower, so that their upright lines cross this one.
    const { left, right } = widestStretch(x2, x1, uprights.slice(index + 1).flat());
    const x = Math.max(left + badgeRadius + 5, (left + right - routes.labelWidth(step)) / 2);
    if (own) own.badge = { x: Math.min(x, (left + right) / 2), y: below };
  });
  return {
    lefts,
    width: Math.ceil(gaps.width),
    height: Math.ceil(height),
    steps: steps.map((step, index): DrawnStep => {
      const { paths, tips, badge } = drawn.get(step.id) ?? { paths: [], tips: [] };
      return { step, number: index + 1, paths, tips, badge: badge ?? { x: 0, y: 0 } };
    }),
  };
}

/** The widest stretch between two places that nothing crosses; the first of equals. */
function widestStretch(from: number, to: number, crossings: readonly number[]) {
  const inside = crossings.filter((x) => x > from && x < to).toSorted((a, b) => a - b);
  const places = [from, ...inside, to];
  return places
    .slice(1)
    .map((right, index) => ({ left: places[index] ?? from, right }))
    .reduce((best, one) => (one.right - one.left > best.right - best.left ? one : best));
}

interface Zone {
  readonly tracks: ReadonlyMap<string, number>;
  readonly count: number;
}

/** The upright lines in each gap, on tracks. A line that stays level needs none. */
function zones(
  columns: number,
  lines: readonly (Upright & { readonly gap: number })[],
): (gap: number) => Zone {
  const found = new Map<number, Zone>();
  for (let gap = -1; gap < columns; gap++) {
    const tracks = tracksOf(lines.filter((line) => line.gap === gap));
    found.set(gap, { tracks, count: Math.max(-1, ...tracks.values()) + 1 });
  }
  return (gap) => found.get(gap) ?? { tracks: new Map(), count: 0 };
}

/** Where columns begin, and the gaps after them. */
function gapsOf(
  { runs, widths, labelWidth }: Routes,
  gathering: (gap: number) => Zone,
  fanning: (gap: number) => Zone,
) {
  const begun = new Set<string>();
  const labels = new Map<number, number>();
  for (const { gap, step } of runs) {
    if (begun.has(step.id)) continue;
    begun.add(step.id);
    labels.set(gap, Math.max(labels.get(gap) ?? 0, neck + labelWidth(step)));
  }
  const tracks = (count: number): number => Math.max(0, count - 1) * track;
  const lefts: number[] = [];
  const starts: number[] = [];
  let x = margin + (fanning(-1).count > 0 ? tail + fanning(-1).count * track : 0);
  widths.forEach((width, column) => {
    lefts.push(x);
    starts.push(x + width + exit);
    const isLast = column === widths.length - 1;
    const isIdle = isLast && gathering(column).count === 0;
    x += width + exit + (isIdle ? 0 : lead + tracks(gathering(column).count));
    if (!isLast) x += (labels.get(column) ?? neck) + tracks(fanning(column).count) + tail;
  });
  return { lefts, starts, width: x + margin };
}

/** Lines from some points to where they meet, without drawing any stretch twice. */
function bracket(
  ends: readonly { readonly x: number; readonly y: number }[],
  x: number,
  joint: number,
): string[] {
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
