import type { Return, Run } from "./runs.ts";
import type { Step } from "./steps.ts";
import { tracksOf, type Upright } from "./tracks.ts";

/** What decides how wide the gaps between columns are. */
export interface Routes {
  readonly runs: readonly Run[];
  readonly returns: readonly Return[];
  /** Of the columns. */
  readonly widths: readonly number[];
  /** How wide what stands beside a step's number is. */
  readonly labelWidth: (step: Step) => number;
  /** How far down a step goes that leads back. */
  readonly channelOf: (step: Step) => number;
}

/** Where the columns begin, and where lines turn in the gaps between them, from the left. */
export interface Gaps {
  readonly width: number;
  /** Where a column begins. */
  readonly left: (column: number) => number;
  /** Where the gap after a column begins. */
  readonly start: (gap: number) => number;
  /** Where the lines of a run or a return meet after a column. */
  readonly gather: (gap: number, id: string) => number;
  /** Where a gap's numbers and names of steps begin. */
  readonly neck: (gap: number) => number;
  /** Where the lines of a run or a return part before the next column. */
  readonly fan: (gap: number, id: string) => number;
}

/** Between a column and where its arrows start. */
export const exit = 8;
const margin = 14;
const lead = 16;
const track = 11;
/** The number, and room before and after the label beside it. */
const neck = 38;
const tail = 24;

/** Lays the gaps: as wide as the upright lines and the labels in them need. */
export function gapsOf(routes: Routes): Gaps {
  const { runs, returns, widths, channelOf } = routes;
  const gathering = zonesOf([
    ...runs.map(({ id, gap, ins, joint }) => ({ id, gap, joint, ends: ins.map(({ y }) => y) })),
    ...returns.map(({ step, from }) => ({
      id: step.id,
      gap: from.column,
      joint: channelOf(step),
      ends: [from.port.y],
    })),
  ]);
  const fanning = zonesOf([
    ...runs.map(({ id, gap, outs, joint }) => ({ id, gap, joint, ends: outs.map(({ y }) => y) })),
    ...returns.map(({ step, to }) => ({
      id: step.id,
      gap: to.column - 1,
      joint: channelOf(step),
      ends: [to.port.y],
    })),
  ]);
  const necks = necksOf(routes);
  const tracks = (count: number): number => Math.max(0, count - 1) * track;

  const lefts: number[] = [];
  let x = margin + (fanning(-1).count > 0 ? tail + fanning(-1).count * track : 0);
  widths.forEach((width, column) => {
    lefts.push(x);
    const isLast = column === widths.length - 1;
    const isIdle = isLast && gathering(column).count === 0;
    x += width + exit + (isIdle ? 0 : lead + tracks(gathering(column).count));
    if (!isLast) x += (necks.get(column) ?? neck) + tracks(fanning(column).count) + tail;
  });

  const left = (column: number): number => lefts[column] ?? 0;
  const start = (gap: number): number => left(gap) + (widths[gap] ?? 0) + exit;
  return {
    width: x + margin,
    left,
    start,
    gather: (gap, id) => start(gap) + lead + (gathering(gap).tracks.get(id) ?? 0) * track,
    neck: (gap) => start(gap) + lead + tracks(gathering(gap).count),
    // The track nearest to the targets is the first: what begins higher turns off later.
    fan: (gap, id) => left(gap + 1) - tail - (fanning(gap).tracks.get(id) ?? 0) * track,
  };
}

interface Zone {
  readonly tracks: ReadonlyMap<string, number>;
  readonly count: number;
}

/** The upright lines in each gap, on tracks. A line that stays level needs none. */
function zonesOf(lines: readonly (Upright & { readonly gap: number })[]): (gap: number) => Zone {
  const found = new Map<number, Zone>();
  for (const gap of new Set(lines.map((line) => line.gap))) {
    const tracks = tracksOf(lines.filter((line) => line.gap === gap));
    found.set(gap, { tracks, count: Math.max(-1, ...tracks.values()) + 1 });
  }
  return (gap) => found.get(gap) ?? { tracks: new Map(), count: 0 };
}

/** How much the numbers and names of the steps that begin in each gap take. */
function necksOf({ runs, labelWidth }: Routes): ReadonlyMap<number, number> {
  const begun = new Set<string>();
  const necks = new Map<number, number>();
  for (const { gap, step } of runs) {
    if (begun.has(step.id)) continue;
    begun.add(step.id);
    necks.set(gap, Math.max(necks.get(gap) ?? 0, neck + labelWidth(step)));
  }
  return necks;
}
