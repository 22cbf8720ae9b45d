import type { Core, EdgeSingular } from "cytoscape";
import type { EntityFact, RelationFact } from "../exploration/facts.ts";
import type { ExplorationState } from "../exploration/store.ts";
import { shapePath } from "../ui/shapes.ts";
import { type Appearance, colourOf, type Inks, lookOf } from "./appearance.ts";
import { isPlanned, radiusOf } from "./elements.ts";
import { labelFont, labelsFor, type Names, paintLabels } from "./labelling.ts";

/** What the highlights are painted from. */
export interface Scene {
  readonly cy: Core;
  readonly appearance: Appearance;
  readonly inks: Inks;
  readonly names: Names;
  readonly state: ExplorationState;
}

/** Above this many relations at once, their words would cover what they name. */
const mostRelationWords = 14;

const outlines = new Map<string, Path2D>();

/**
 * Paints what passes: the entity under the pointer with its neighbours, the selection, and the
 * keyboard's place. The rest fades under one sheet of paper; no element of the graph is restyled.
 */
export function paintHighlights(context: CanvasRenderingContext2D, scene: Scene): void {
  const { state } = scene;
  const chosen = chosenEntities(state);
  const focus = state.hovered === null ? chosen : new Set([state.hovered]);
  const relation = state.selection.of === "relation" ? state.selection.id : null;
  const entities = new Map(state.sight.entities.map((entity) => [entity.id, entity]));

  const bright = state.sight.relations.filter(
    ({ id, from, to }) =>
      (state.hovered === null && id === relation) || focus.has(from) || focus.has(to),
  );
  const near = new Set([...focus, ...bright.flatMap(({ from, to }) => [from, to])]);
  const present = [...near].flatMap((id) => entities.get(id) ?? []);
  if (present.length > 0) {
    fade(context, scene, state.hovered === null ? 0.55 : 0.72);
    for (const one of bright)
      paintRelation(
        context,
        scene,
        one,
        one.id === relation || chosen.has(one.from) || chosen.has(one.to),
      );
    for (const entity of present) paintEntity(context, scene, entity);
    for (const id of chosen) ring(context, scene, entities.get(id), scene.inks.seal, 2);
    const labels = labelsFor(
      scene.cy,
      present.map((entity) => {
        const first = focus.has(entity.id);
        return { entity, rank: first ? 1e6 : entity.degree, whole: first, always: first };
      }),
      scene.names,
    );
    paintLabels(context, labels, scene.cy, scene.inks, focus);
    if (bright.length <= mostRelationWords)
      for (const one of bright) paintWords(context, scene, one);
  }
  if (state.cursorShown && state.cursor !== null) {
    ring(context, scene, entities.get(state.cursor), scene.inks.ink, 3, 6);
  }
}

function chosenEntities({ selection }: ExplorationState): ReadonlySet<string> {
  return new Set(selection.of === "entities" ? selection.ids : []);
}

function fade(context: CanvasRenderingContext2D, { inks }: Scene, strength: number): void {
  context.globalAlpha = strength;
  context.fillStyle = inks.paper;
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
  context.globalAlpha = 1;
}

function place(cy: Core, id: string): { x: number; y: number } | null {
  const node = cy.getElementById(id);
  return node.empty() || node.hasClass("waiting") ? null : node.renderedPosition();
}

function paintEntity(context: CanvasRenderingContext2D, scene: Scene, entity: EntityFact): void {
  const at = place(scene.cy, entity.id);
  if (at === null) return;
  const { shape } = lookOf(scene.appearance, entity.kind);
  const colour = colourOf(scene.appearance, entity.kind);
  const radius = radiusOf(entity) * scene.cy.zoom();
  const outline = outlines.get(shape) ?? new Path2D(shapePath(shape));
  outlines.set(shape, outline);
  context.save();
  context.translate(at.x, at.y);
  context.scale(radius, radius);
  context.lineJoin = "round";
  context.strokeStyle = scene.inks.paper;
  context.lineWidth = 5 / radius;
  context.stroke(outline);
  context.fillStyle = isPlanned(entity.status) ? scene.inks.paper : colour;
  context.fill(outline);
  if (isPlanned(entity.status)) {
    context.strokeStyle = colour;
    context.lineWidth = 2.5 / radius;
    context.stroke(outline);
  }
  context.restore();
}

function ring(
  context: CanvasRenderingContext2D,
  scene: Scene,
  entity: EntityFact | undefined,
  colour: string,
  width: number,
  away = 4,
): void {
  const at = entity && place(scene.cy, entity.id);
  if (!at) return;
  context.beginPath();
  context.arc(at.x, at.y, radiusOf(entity) * scene.cy.zoom() * 1.08 + away, 0, 2 * Math.PI);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
}

function edgeOf(scene: Scene, relation: RelationFact): EdgeSingular | null {
  const edge = scene.cy.getElementById(relation.id);
  return edge.empty() || edge.hasClass("waiting") ? null : edge;
}

function paintRelation(
  context: CanvasRenderingContext2D,
  scene: Scene,
  relation: RelationFact,
  chosen: boolean,
): void {
  const edge = edgeOf(scene, relation);
  if (edge === null) return;
  const from = edge.renderedSourceEndpoint();
  const to = edge.renderedTargetEndpoint();
  const bend = edge.renderedControlPoints()?.[0];
  context.beginPath();
  context.moveTo(from.x, from.y);
  if (bend) context.quadraticCurveTo(bend.x, bend.y, to.x, to.y);
  else context.lineTo(to.x, to.y);
  context.strokeStyle = chosen ? scene.inks.seal : scene.inks.ink;
  context.globalAlpha = isPlanned(relation.modality) ? 0.55 : 1;
  context.lineWidth = 1.7;
  context.setLineDash({ EXPLICIT: [], IMPLIED: [7, 4], BACKGROUND: [2, 4] }[relation.confidence]);
  context.stroke();
  context.setLineDash([]);
  if (scene.appearance.arrows.has(relation.kind)) arrow(context, bend ?? from, to);
  context.globalAlpha = 1;
}

function arrow(
  context: CanvasRenderingContext2D,
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
): void {
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

function paintWords(context: CanvasRenderingContext2D, scene: Scene, relation: RelationFact): void {
  const edge = edgeOf(scene, relation);
  if (edge === null) return;
  const from = edge.renderedSourceEndpoint();
  const to = edge.renderedTargetEndpoint();
  const words = scene.appearance.relationWords(relation.kind);
  context.font = `11px ${labelFont}`;
  const width = context.measureText(words).width;
  if (Math.hypot(to.x - from.x, to.y - from.y) < width + 16) return;
  const bend = edge.renderedControlPoints()?.[0];
  const middle = bend
    ? { x: (from.x + 2 * bend.x + to.x) / 4, y: (from.y + 2 * bend.y + to.y) / 4 }
    : { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineWidth = 4;
  context.strokeStyle = scene.inks.paper;
  context.strokeText(words, middle.x, middle.y);
  context.fillStyle = scene.inks.faint;
  context.fillText(words, middle.x, middle.y);
}
