import { isPlanned } from "../exploration/facts.ts";
import type { Drawn } from "../exploration/groups.ts";
import { shapePath } from "../ui/shapes.ts";
import { colourOf, lookOf } from "./appearance.ts";
import { radiusOf } from "./elements.ts";
import { placeOf, type Scene } from "./scene.ts";

const outlines = new Map<string, Path2D>();

/** Paints an entity once more, above the sheet that fades the rest. */
export function paintEntity(context: CanvasRenderingContext2D, scene: Scene, entity: Drawn): void {
  const at = placeOf(scene, entity.id);
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

/** Draws a ring round an entity, some pixels away from it. */
export function paintRing(
  context: CanvasRenderingContext2D,
  scene: Scene,
  entity: Drawn | undefined,
  colour: string,
  width: number,
  away = 4,
): void {
  const at = entity && placeOf(scene, entity.id);
  if (!at) return;
  context.beginPath();
  context.arc(at.x, at.y, radiusOf(entity) * scene.cy.zoom() * 1.08 + away, 0, 2 * Math.PI);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
}
