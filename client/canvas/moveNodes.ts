import type { Core } from "cytoscape";
import type { Point } from "../exploration/exploration.ts";
import type { Moved } from "./drawSight.ts";

/** How a move is shown. */
export interface Motion {
  /** In milliseconds. */
  readonly duration: number;
  readonly onStep: () => void;
}

/**
 * Moves nodes to their places; those that just came grow out of a neighbour. Without a motion they
 * are put there, all of them at once: after any change the renderer draws the whole network anew,
 * so that to put them there in parts is to draw everything as many times.
 */
export function moveNodes(cy: Core, moved: readonly Moved[], motion: Motion | null): void {
  if (motion === null) put(cy, moved);
  else animate(cy, moved, motion);
  appear(cy, moved);
}

function put(cy: Core, moved: readonly Moved[]): void {
  const places = new Map(moved.map(({ id, to }) => [id, to]));
  const nodes = cy.collection();
  for (const { id } of moved) nodes.merge(cy.getElementById(id));
  nodes.stop(true);
  nodes.positions((node) => ({ ...(places.get(node.id()) ?? node.position()) }));
}

function animate(cy: Core, moved: readonly Moved[], motion: Motion): void {
  const arriving = new Set(
    moved.filter(({ id }) => cy.getElementById(id).hasClass("waiting")).map(({ id }) => id),
  );
  for (const { id, to } of moved) {
    const node = cy.getElementById(id);
    node.stop(true);
    const origin = arriving.has(id) ? placedNeighbour(cy, id, arriving) : node.position();
    if (origin === null) {
      node.position({ ...to });
      continue;
    }
    node.position({ ...origin });
    node.animate({
      position: { ...to },
      duration: motion.duration,
      easing: "ease-out-cubic",
      step: motion.onStep,
      complete: motion.onStep,
    });
  }
}

/** What has its place is seen, and so are the lines between two such. */
function appear(cy: Core, moved: readonly Moved[]): void {
  cy.batch(() => {
    for (const { id } of moved) {
      const node = cy.getElementById(id);
      if (!node.hasClass("waiting")) continue;
      node.removeClass("waiting");
      node.connectedEdges().forEach((edge) => {
        const waits = edge.source().hasClass("waiting") || edge.target().hasClass("waiting");
        if (edge.hasClass("waiting") !== waits) edge.toggleClass("waiting", waits);
      });
    }
  });
}

function placedNeighbour(cy: Core, id: string, arriving: ReadonlySet<string>): Point | null {
  const placed = cy
    .getElementById(id)
    .neighborhood("node")
    .filter((node) => !arriving.has(node.id()) && !node.hasClass("waiting"));
  const first = placed.nodes()[0];
  return first === undefined ? null : first.position();
}
