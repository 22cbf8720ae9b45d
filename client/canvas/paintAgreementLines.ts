import type { Core, EdgeSingular } from "cytoscape";
import { type AgreementLine, tubeWidth } from "./agreementLines.ts";
import type { Point } from "../exploration/exploration.ts";
import { groupKey } from "../exploration/groups.ts";
import type { Inks } from "./appearance.ts";
import type { Lines } from "./drawSight.ts";
import { labelFont } from "./labelling.ts";
import { type Box, Grid, type PlacedLabel } from "./labels.ts";

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

/** Where along a line its number may stand, the best place first. */
const placesAlong = [0.5, 0.36, 0.64, 0.24, 0.76];

/** Writes on each line how many it stands for, beside the labels where there is room beside them. */
export function paintCounts(
  context: CanvasRenderingContext2D,
  cy: Core,
  lines: readonly Counted[],
  inks: Inks,
  labels: readonly PlacedLabel[],
): void {
  if (cy.zoom() < leastZoomForCounts) return;
  context.font = `600 11px ${labelFont}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  const pan = cy.pan();
  const taken = new Grid();
  for (const { box } of labels) taken.add(moved(box, pan));
  for (const { id, count } of lines) {
    const edge = cy.getElementById(id);
    if (edge.empty() || edge.hasClass("waiting")) continue;
    const words = String(count);
    const half = Math.max(8, context.measureText(words).width / 2 + 4);
    const places = placesOn(edge);
    const boxes = places.map((at) => ({
      left: at.x - half,
      right: at.x + half,
      top: at.y - 8,
      bottom: at.y + 8,
    }));
    const free = boxes.findIndex((box) => !taken.meets(box));
    const { x, y } = places[Math.max(0, free)] ?? edge.renderedMidpoint();
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

/** A straight line leaves a choice; on one that bends, only the middle is sure to be on it. */
function placesOn(edge: EdgeSingular): readonly Point[] {
  if (edge.data("bent") === 1) return [edge.renderedMidpoint()];
  const from = edge.renderedSourceEndpoint();
  const to = edge.renderedTargetEndpoint();
  return placesAlong.map((part) => ({
    x: from.x + (to.x - from.x) * part,
    y: from.y + (to.y - from.y) * part,
  }));
}

function moved({ left, right, top, bottom }: Box, { x, y }: Point): Box {
  return { left: left + x, right: right + x, top: top + y, bottom: bottom + y };
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
