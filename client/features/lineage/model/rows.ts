import type { Arrangement, Slot } from "./arrange.ts";
import type { Block } from "./blocks.ts";
import type { Lane } from "./lanes.ts";

/** A lane of the drawing with its place from the top. */
export interface PlacedLane {
  readonly lane: Lane;
  readonly top: number;
  readonly height: number;
}

const between = 22;
const padding = 12;

/** The lanes below each other from `top` on, and the height of each slot's middle. */
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
    const above = Math.max(0, ...sizes.map((block) => block.above));
    const below = Math.max(0, ...sizes.map((block) => block.below));
    const pitch = above + below + between;
    const rows = Math.max(1, ...own.map(([, slot]) => slot.count));
    const height = rows * pitch - between + padding * 2;
    const first = y + padding + above;
    for (const [id, slot] of own) middle.set(id, first + rowOf(slot, rows) * pitch);
    placed.push({ lane, top: y, height });
    y += height;
  });
  return { lanes: placed, middle };
}

/** A cell with fewer rows than its lane stands in the middle of it. */
function rowOf({ index, count }: Slot, rows: number): number {
  return index + (rows - count) / 2;
}
