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
 * are there at once.
 */
export function moveNodes(cy: Core, moved: readonly Moved[], motion: Motion | null): void {
  const arriving = new Set(
    moved.filter(({ id }) => cy.getElementById(id).hasClass("waiting")).map(({ id }) => id),
  );
  for (const { id, to } of moved) {
    const node = cy.getElementById(id);
    node.stop(true);
    const origin = arriving.has(id) ? placedNeighbour(cy, id, arriving) : node.position();
    if (motion !== null && origin !== null) {
      node.position({ ...origin });
      node.animate({
        position: { ...to },
        duration: motion.duration,
        easing: "ease-out-cubic",
        step: motion.onStep,
        complete: motion.onStep,
      });
    } else {
      node.position({ ...to });
    }
  }
  cy.batch(() => {
    for (const { id } of moved) cy.getElementById(id).removeClass("waiting");
    cy.edges().forEach((edge) => {
      edge.toggleClass(
        "waiting",
        edge.source().hasClass("waiting") || edge.target().hasClass("waiting"),
      );
    });
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
