import type { Point } from "../exploration/exploration.ts";
import { confidenceOf, isTiePlanned, type Tie, tieWidth } from "./elements.ts";
import { edgeOf, type Scene } from "./scene.ts";

/** How a tie is painted. */
export interface TieLook {
  /** Whether it belongs to the selection or the path itself. */
  readonly isOwn: boolean;
  /** Whether so many are bright that each is drawn lighter. */
  readonly isCrowded: boolean;
}

/** Paints a tie once more, above the sheet that fades the rest. */
export function paintTie(
  context: CanvasRenderingContext2D,
  scene: Scene,
  tie: Tie,
  { isOwn, isCrowded }: TieLook,
): void {
  const edge = edgeOf(scene, tie);
  if (edge === null) return;
  const from = edge.renderedSourceEndpoint();
  const to = edge.renderedTargetEndpoint();
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.strokeStyle = isOwn ? scene.inks.seal : scene.inks.ink;
  // Sixty red lines at full strength would be all that one sees.
  context.globalAlpha = (isTiePlanned(tie) ? 0.55 : 1) * (isCrowded ? 0.6 : 1);
  context.lineWidth = tieWidth(tie) + (isCrowded ? 0 : 0.6);
  context.setLineDash({ EXPLICIT: [], IMPLIED: [7, 4], BACKGROUND: [2, 4] }[confidenceOf(tie)]);
  context.stroke();
  context.setLineDash([]);
  if (tie.points) arrow(context, from, to);
  context.globalAlpha = 1;
}

function arrow(context: CanvasRenderingContext2D, from: Point, to: Point): void {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  context.save();
  context.translate(to.x, to.y);
  context.rotate(angle);
  context.beginPath();
  context.moveTo(0, 0);
  context.lineTo(-8, -4);
  context.lineTo(-8, 4);
  context.closePath();
  context.fillStyle = context.strokeStyle;
  context.fill();
  context.restore();
}
