import type { Point } from "../../../exploration/exploration.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between an entity's middle and the card, in pixels: more than the largest entity's radius. */
const away = 40;
const edge = 8;

/** Where a card stands: right of a place, or left of it where there is no room, within the view. */
export function beside(at: Point, card: Size, view: Size): { left: number; top: number } {
  const right = at.x + away;
  const left = right + card.width + edge <= view.width ? right : at.x - away - card.width;
  const lowest = Math.max(edge, view.height - card.height - edge);
  return {
    left: Math.max(edge, left),
    top: Math.min(lowest, Math.max(edge, at.y - card.height / 2)),
  };
}
