import type { Point } from "../exploration/exploration.ts";

/** Whether a point lies within a polygon, whose last corner joins its first. */
export function isWithin({ x, y }: Point, polygon: readonly Point[]): boolean {
  let inside = false;
  polygon.forEach((a, index) => {
    const b = polygon.at(index - 1) ?? a;
    if (a.y > y === b.y > y) return;
    // Each side that a line to the right crosses changes what the point is: inside or outside.
    if (x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) inside = !inside;
  });
  return inside;
}
