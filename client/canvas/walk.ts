import type { Core } from "cytoscape";
import { type Direction, towards } from "./directions.ts";

/** How near the edge of the view an entity may stand and still count as seen, in pixels. */
const edge = 40;

/** Room below an entity for its label, in pixels. */
const labelRoom = 70;

/** Pans just far enough that an entity can be seen, and not at all where it can. */
export function reveal(cy: Core, id: string): void {
  const node = cy.getElementById(id);
  if (node.empty()) return;
  const { x, y } = node.renderedPosition();
  const dx = Math.max(0, edge - x) - Math.max(0, x - cy.width() + edge);
  const dy = Math.max(0, edge - y) - Math.max(0, y - cy.height() + labelRoom);
  if (dx !== 0 || dy !== 0) cy.panBy({ x: dx, y: dy });
}

/** Whom an arrow key leads to from an entity, among those that have their place. */
export function neighbourTowards(cy: Core, id: string, direction: Direction): string | null {
  const node = cy.getElementById(id);
  if (node.empty()) return null;
  const joined = node.neighborhood("node");
  const others = cy
    .nodes()
    .toArray()
    .filter((other) => other.id() !== id && !other.hasClass("waiting"));
  return towards(
    node.position(),
    direction,
    others.map((other) => [other.id(), other.position()] as const),
    (other) => joined.has(cy.getElementById(other)),
  );
}
