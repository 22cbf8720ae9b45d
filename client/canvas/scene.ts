import type { EdgeSingular } from "cytoscape";
import type { Point } from "../exploration/exploration.ts";
import type { ExplorationState } from "../exploration/store.ts";
import type { Board, Look } from "./board.ts";
import type { PlacedLabel } from "./labels.ts";

/** What the highlights are painted from. */
export interface Scene extends Look, Pick<Board, "cy" | "lines"> {
  readonly state: ExplorationState;
  /** The labels of the same scene as it was last painted; null where it is another. */
  readonly labels: readonly PlacedLabel[] | null;
}

/** Where an entity is drawn, in the host's pixels; null where it is not, or is on its way in. */
export function placeOf({ cy }: Scene, id: string): Point | null {
  const node = cy.getElementById(id);
  return node.empty() || node.hasClass("waiting") ? null : node.renderedPosition();
}

/** The edge that a line is drawn as; null where one of its ends is on its way in. */
export function edgeOf({ cy }: Scene, line: { readonly id: string }): EdgeSingular | null {
  const edge = cy.getElementById(line.id);
  return edge.empty() || edge.hasClass("waiting") ? null : edge;
}
