/** Something that wants to stand at a place on a line, and the room that it needs to either side. */
export interface Wanting {
  readonly at: number;
  readonly half: number;
}

interface Block {
  /** Mean of what its members want, less the room before each of them. */
  sum: number;
  count: number;
}

/**
 * Places on a line, in the given order and without overlap, that are together as near as can be to
 * the wanted ones (least squares: neighbours that collide are pooled and moved as one).
 */
export function alongLine(wanting: readonly Wanting[]): number[] {
  const before: number[] = [];
  wanting.forEach(({ half }, index) => {
    const last = wanting[index - 1];
    before.push(last === undefined ? 0 : (before[index - 1] ?? 0) + last.half + half);
  });
  const blocks: Block[] = [];
  wanting.forEach(({ at }, index) => {
    let block: Block = { sum: at - (before[index] ?? 0), count: 1 };
    for (let last = blocks.at(-1); last && mean(last) >= mean(block); last = blocks.at(-1)) {
      blocks.pop();
      block = { sum: last.sum + block.sum, count: last.count + block.count };
    }
    blocks.push(block);
  });
  const starts = blocks.flatMap((block) => Array.from({ length: block.count }, () => mean(block)));
  return starts.map((start, index) => start + (before[index] ?? 0));
}

function mean({ sum, count }: Block): number {
  return sum / count;
}
