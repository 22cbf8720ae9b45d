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
 * lane take as much as its largest, so that those in a row stand on one height.
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
    const inner = Math.max(stage.above + stage.below, ...cells.map(({ height }) => height));
    for (const { heights, height } of cells) {
      for (const [id, at] of heights) middle.set(id, y + padding + (inner - height) / 2 + at);
    }
    placed.push({ lane, top: y, height: inner + padding * 2 });
    y += inner + padding * 2;
  });
  return { lanes: placed, middle };
}

/** The middles of what stands in one cell, from its top, and how high that is. */
function stacked(
  cell: readonly (readonly [id: string, slot: Slot])[],
  extentOf: (id: string) => Extent,
): { readonly heights: ReadonlyMap<string, number>; readonly height: number } {
  const heights = new Map<string, number>();
  let height = 0;
  let last: Extent | null = null;
  for (const [id] of cell.toSorted(([, a], [, b]) => a.index - b.index)) {
    const extent = extentOf(id);
    if (last !== null) height += last === line || extent === line ? besideLine : betweenStages;
    heights.set(id, height + extent.above);
    height += extent.above + extent.below;
    last = extent;
  }
  return { heights, height };
}
