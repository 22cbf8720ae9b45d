import type { Core, EdgeSingular } from "cytoscape";
import { type AgreementLine, tubeWidth } from "./agreementLines.ts";
import { groupKey } from "../exploration/groups.ts";
import type { Inks } from "./appearance.ts";
import type { Lines } from "./drawSight.ts";
import { labelFont } from "./labelling.ts";

/** Below this zoom the numbers would be larger than what they stand on. */
const leastZoomForCounts = 0.35;

/** A line and the number that stands on it. */
export interface Counted {
  readonly id: string;
  readonly count: number;
}

/** The lines that say how many they stand for: every tube, and what joins a group to something. */
export function countedOf({ ties, agreementLines }: Lines): readonly Counted[] {
  return [
    ...agreementLines.map(({ id, tie }) => ({ id, count: tie.agreements.length })),
    ...ties
      .filter(({ from, to }) => groupKey(from) !== null || groupKey(to) !== null)
      .map(({ id, relations }) => ({ id, count: relations.length }))
      .filter(({ count }) => count > 1),
  ];
}

/** Writes on each line how many it stands for. */
export function paintCounts(
  context: CanvasRenderingContext2D,
  cy: Core,
  lines: readonly Counted[],
  inks: Inks,
): void {
  if (cy.zoom() < leastZoomForCounts) return;
  context.font = `600 11px ${labelFont}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  for (const { id, count } of lines) {
    const edge = cy.getElementById(id);
    if (edge.empty() || edge.hasClass("waiting")) continue;
    const { x, y } = edge.renderedMidpoint();
    const words = String(count);
    const half = Math.max(8, context.measureText(words).width / 2 + 4);
    context.beginPath();
    context.roundRect(x - half, y - 8, 2 * half, 16, 8);
    context.fillStyle = inks.paper;
    context.fill();
    context.lineWidth = 1;
    context.strokeStyle = inks.line;
    context.stroke();
    context.fillStyle = inks.ink;
    context.fillText(words, x, y + 0.5);
  }
}

/** Paints one tube above the sheet that fades the rest. */
export function paintTube(
  context: CanvasRenderingContext2D,
  edge: EdgeSingular,
  line: AgreementLine,
  colours: { readonly wall: string; readonly inside: string },
): void {
  const from = edge.renderedSourceEndpoint();
  const to = edge.renderedTargetEndpoint();
  const [bend] = line.bent ? edge.renderedControlPoints() : [];
  const width = tubeWidth(line.tie) * edge.cy().zoom();
  context.beginPath();
  context.moveTo(from.x, from.y);
  if (bend) context.quadraticCurveTo(bend.x, bend.y, to.x, to.y);
  else context.lineTo(to.x, to.y);
  context.lineWidth = width + 3;
  context.strokeStyle = colours.wall;
  context.stroke();
  context.lineWidth = width;
  context.strokeStyle = colours.inside;
  context.stroke();
}
