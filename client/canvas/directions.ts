import type { Point } from "../exploration/exploration.ts";

export type Direction = "left" | "right" | "up" | "down";

const headings: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/**
 * Whom an arrow key leads to: the entity that lies most in that direction, within 60 degrees of it,
 * preferring those that `joined` says a relation leads to. Null where nothing lies that way.
 */
export function towards(
  from: Point,
  direction: Direction,
  others: Iterable<readonly [id: string, at: Point]>,
  joined: (id: string) => boolean,
): string | null {
  const heading = headings[direction];
  let best: { readonly id: string; readonly cost: number } | null = null;
  for (const [id, at] of others) {
    const dx = at.x - from.x;
    const dy = at.y - from.y;
    const ahead = dx * heading.x + dy * heading.y;
    const aside = Math.abs(dx * heading.y - dy * heading.x);
    if (ahead <= 0 || aside > ahead * Math.sqrt(3)) continue;
    // Off the line costs double; a relation is worth half the way.
    const cost = (ahead + aside * 2) * (joined(id) ? 0.5 : 1);
    if (best === null || cost < best.cost || (cost === best.cost && id < best.id)) {
      best = { id, cost };
    }
  }
  return best?.id ?? null;
}
