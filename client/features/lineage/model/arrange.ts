import type { Column } from "./columns.ts";
import type { Lane } from "./lanes.ts";
import { groupedBy } from "./lineage.ts";
import type { Step } from "./steps.ts";

/** A place in the drawing's grid: the `index`th of `count` in the cell of a column and a lane. */
export interface Slot {
  readonly column: number;
  readonly lane: number;
  readonly index: number;
  readonly count: number;
}

/** Who stands where, before any length is known. */
export interface Arrangement {
  readonly lanes: readonly Lane[];
  /** By stage id, and by `passing(step, column)` where a step leads past a column. */
  readonly slots: ReadonlyMap<string, Slot>;
}

/** The name of the slot that a step takes in a column that it leads past. */
export function passing(step: Pick<Step, "id">, column: number): string {
  return `${step.id} past ${column}`;
}

/** Beyond this many links, lanes keep their first order: trying others would take too long. */
const linksToTryLanes = 400;
const sweeps = 8;

interface Item {
  readonly id: string;
  readonly column: number;
  readonly lane: Lane;
}
type Link = readonly [from: string, to: string];

/**
 * Orders lanes and the stages within them so that few arrows cross, always the same for the same
 * lineage: each stage tends to the middle of those it is linked with, ties by id. A lane begins
 * where its first stage does; the one for stages without a field comes last.
 */
export function arrange(
  columns: readonly Column[],
  laneOf: ReadonlyMap<string, Lane>,
  steps: readonly Step[],
): Arrangement {
  const items = itemsOf(columns, laneOf, steps);
  const links = steps.flatMap((step) => linksOf(step, items));
  let lanes = firstLanes([...items.values()]);
  let best = order(lanes, items, links);
  if (links.length <= linksToTryLanes) {
    for (let improved = true; improved;) {
      improved = false;
      for (let at = 0; at + 1 < lanes.length; at++) {
        const [upper, lower] = [lanes[at], lanes[at + 1]];
        if (!upper || !lower || lower.field === null) continue;
        const swapped = lanes.with(at, lower).with(at + 1, upper);
        const tried = order(swapped, items, links);
        if (tried.crossings >= best.crossings) continue;
        [lanes, best, improved] = [swapped, tried, true];
      }
    }
  }
  return { lanes, slots: best.slots };
}

function itemsOf(
  columns: readonly Column[],
  laneOf: ReadonlyMap<string, Lane>,
  steps: readonly Step[],
): Map<string, Item> {
  const none: Lane = { field: null };
  const items = new Map<string, Item>();
  columns.forEach(({ stages }, column) => {
    for (const { id } of stages) items.set(id, { id, column, lane: laneOf.get(id) ?? none });
  });
  for (const step of steps) {
    const from = items.get(step.from[0] ?? "");
    const to = items.get(step.to[0] ?? "");
    if (!from || !to) continue;
    for (let column = from.column + 1; column < to.column; column++) {
      const id = passing(step, column);
      items.set(id, { id, column, lane: to.lane });
    }
  }
  return items;
}

/** A step's links, each from one column to the next; one that does not lead on has none. */
function linksOf(step: Step, items: ReadonlyMap<string, Item>): Link[] {
  const first = items.get(step.from[0] ?? "")?.column ?? 0;
  const last = items.get(step.to[0] ?? "")?.column ?? 0;
  if (last <= first) return [];
  const between = Array.from({ length: last - first - 1 }, (_, index) => [
    passing(step, first + 1 + index),
  ]);
  const layers = [step.from, ...between, step.to];
  return layers
    .slice(1)
    .flatMap((layer, index) =>
      (layers[index] ?? []).flatMap((from) => layer.map((to): Link => [from, to])),
    );
}

function firstLanes(items: readonly Item[]): readonly Lane[] {
  const byLane = [...new Set(items.map(({ lane }) => lane))];
  const start = (lane: Lane): number =>
    Math.min(...items.filter((item) => item.lane === lane).map(({ column }) => column));
  return byLane.toSorted(
    (a, b) =>
      Number(a.field === null) - Number(b.field === null) ||
      start(a) - start(b) ||
      ((a.field?.id ?? "") < (b.field?.id ?? "") ? -1 : 1),
  );
}

interface Ordered {
  readonly slots: ReadonlyMap<string, Slot>;
  readonly crossings: number;
}

function order(
  lanes: readonly Lane[],
  items: ReadonlyMap<string, Item>,
  links: readonly Link[],
): Ordered {
  const before = groupedBy(links, ([, to]) => to);
  const after = groupedBy(links, ([from]) => from);
  const columns = Math.max(-1, ...[...items.values()].map(({ column }) => column)) + 1;
  const inLane = new Map(lanes.map((lane, index) => [lane, index]));
  const cells = groupedBy(
    [...items.keys()].toSorted(),
    (id) => `${items.get(id)?.column} ${inLane.get(items.get(id)?.lane ?? { field: null })}`,
  );
  const slots = new Map<string, Slot>();
  const settle = (ids: readonly string[]): void =>
    ids.forEach((id, index) => {
      const item = items.get(id);
      if (!item) return;
      const lane = inLane.get(item.lane) ?? 0;
      slots.set(id, { column: item.column, lane, index, count: ids.length });
    });
  for (const ids of cells.values()) settle(ids);

  let best: Ordered = { slots: new Map(slots), crossings: crossings(links, slots) };
  for (let sweep = 0; sweep < sweeps && best.crossings > 0; sweep++) {
    const forward = sweep % 2 === 0;
    for (let step = 0; step < columns; step++) {
      const column = forward ? step : columns - 1 - step;
      for (const [cell, ids] of cells) {
        if (items.get(ids[0] ?? "")?.column !== column) continue;
        const centre = new Map(
          ids.map((id) => {
            const near = forward
              ? (before.get(id) ?? []).map(([from]) => from)
              : (after.get(id) ?? []).map(([, to]) => to);
            return [
              id,
              mean((near.length > 0 ? near : [id]).map((one) => heightOf(slots.get(one)))),
            ];
          }),
        );
        const sorted = ids.toSorted(
          (a, b) => (centre.get(a) ?? 0) - (centre.get(b) ?? 0) || (a < b ? -1 : 1),
        );
        cells.set(cell, sorted);
        settle(sorted);
      }
    }
    const found = crossings(links, slots);
    if (found < best.crossings) best = { slots: new Map(slots), crossings: found };
  }
  return best;
}

/** How far down a slot is, in lanes. */
function heightOf(slot: Slot | undefined): number {
  return slot ? slot.lane + (slot.index + 0.5) / slot.count : 0;
}

/** The mean of some numbers; 0 of none. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** How many pairs of links between the same two columns cross. */
function crossings(links: readonly Link[], slots: ReadonlyMap<string, Slot>): number {
  const spans = [...groupedBy(links, ([from]) => String(slots.get(from)?.column)).values()].map(
    (group) =>
      group.map(([from, to]) => [heightOf(slots.get(from)), heightOf(slots.get(to))] as const),
  );
  let count = 0;
  for (const group of spans) {
    group.forEach(([from, to], index) => {
      for (const [otherFrom, otherTo] of group.slice(index + 1)) {
        if ((from - otherFrom) * (to - otherTo) < 0) count++;
      }
    });
  }
  return count;
}
