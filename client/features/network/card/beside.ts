import type { Point } from "../../../exploration/exploration.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

const edge = 8;

/**
 * Where a card stands: right of a place, or left of it where there is no room, within the view.
 *
 * @param away how far it keeps from the place, in pixels
 */
export function beside(
  at: Point,
  away: number,
  card: Size,
  view: Size,
): { readonly left: number; readonly top: number } {
  const right = at.x + away;
  const left = right + card.width + edge <= view.width ? right : at.x - away - card.width;
  const lowest = Math.max(edge, view.height - card.height - edge);
  return {
    left: Math.max(edge, left),
    top: Math.min(lowest, Math.max(edge, at.y - card.height / 2)),
  };
}
