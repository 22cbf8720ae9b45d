import type { Arrangement, Slot } from "./arrange.ts";
import type { Block } from "./blocks.ts";
import type { Lane } from "./lanes.ts";
import { groupedBy } from "./lineage.ts";

/** A lane of the drawing with its place from the top. */
export interface PlacedLane {
  readonly lane: Lane;
  readonly top: number;
  readonly height: number;
}

type Extent = Pick<Block, "above" | "below">;

/** What a line takes that leads past a column. */
const line: Extent = { above: 4, below: 4 };
const betweenStages = 22;
const besideLine = 14;
const padding = 12;

/**
 * The lanes below each other from `top` on, and the height of each slot's middle. All stages of a
 * lane take as much as its largest, and its cells stand round one height, so that what follows
 * each other in a lane is on one line where it can be.
 */
export function rowsOf(
  { lanes, slots }: Arrangement,
  blocks: ReadonlyMap<string, Block>,
  top: number,
): { readonly lanes: readonly PlacedLane[]; readonly middle: ReadonlyMap<string, number> } {
  const placed: PlacedLane[] = [];
  const middle = new Map<string, number>();
  let y = top;
  lanes.forEach((lane, number) => {
    const own = [...slots].filter(([, slot]) => slot.lane === number);
    const sizes = own.flatMap(([id]) => blocks.get(id) ?? []);
    const stage: Extent = {
      above: Math.max(0, ...sizes.map(({ above }) => above)),
      below: Math.max(0, ...sizes.map(({ below }) => below)),
    };
    const extentOf = (id: string): Extent => (blocks.has(id) ? stage : line);
    const cells = [...groupedBy(own, ([, { column }]) => String(column)).values()].map((cell) =>
      stacked(cell, extentOf),
    );
    const above = Math.max(stage.above, ...cells.map((cell) => cell.above));
    const below = Math.max(stage.below, ...cells.map((cell) => cell.below));
    for (const { heights } of cells) {
      for (const [id, height] of heights) middle.set(id, y + padding + above + height);
    }
    const height = above + below + padding * 2;
    placed.push({ lane, top: y, height });
    y += height;
  });
  return { lanes: placed, middle };
}

/** What stands in one cell, its heights and its extent as from halfway between first and last. */
function stacked(
  cell: readonly (readonly [id: string, slot: Slot])[],
  extentOf: (id: string) => Extent,
): Extent & { readonly heights: ReadonlyMap<string, number> } {
  const ordered = cell.toSorted(([, a], [, b]) => a.index - b.index).map(([id]) => id);
  const heights = new Map<string, number>();
  let last: { readonly extent: Extent; readonly height: number } | null = null;
  for (const id of ordered) {
    const extent = extentOf(id);
    let height = 0;
    if (last) {
      const gap = last.extent === line || extent === line ? besideLine : betweenStages;
      height = last.height + last.extent.below + gap + extent.above;
    }
    heights.set(id, height);
    last = { extent, height };
  }
  const half = (last?.height ?? 0) / 2;
  return {
    above: half + extentOf(ordered[0] ?? "").above,
    below: half + (last?.extent.below ?? 0),
    heights: new Map([...heights].map(([id, height]) => [id, height - half])),
  };
}
