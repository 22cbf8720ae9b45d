import type { Core, SingularElementReturnValue } from "cytoscape";
import type { Point } from "../exploration/exploration.ts";
import type { Sight } from "../exploration/sight.ts";
import type { ExplorationState } from "../exploration/store.ts";
import { type AgreementLine, toAgreementEdge, tubeLook } from "./agreementLines.ts";
import type { Appearance } from "./appearance.ts";
import { edgeLook, type Tie, toEdge, toNode } from "./elements.ts";

/** The lines between the entities in sight. */
export interface Lines {
  readonly ties: readonly Tie[];
  readonly agreementLines: readonly AgreementLine[];
}

/** An entity, and the place that it has now. */
export interface Moved {
  readonly id: string;
  readonly to: Point;
}

/**
 * Makes nodes and edges equal to the sight: one difference, one batch. What comes is invisible until
 * it is moved to its place.
 *
 * @param applied the places last applied; what comes has none
 */
export function drawSight(
  cy: Core,
  { picture: { entities } }: Sight,
  { ties, agreementLines }: Lines,
  appearance: Appearance,
  applied: Map<string, Point>,
): void {
  const ids = new Set([...entities, ...ties, ...agreementLines].map(({ id }) => id));
  const isNew = ({ id }: { readonly id: string }): boolean => cy.getElementById(id).empty();
  cy.batch(() => {
    cy.remove(cy.elements().filter((element) => !ids.has(element.id())));
    const added = entities.filter(isNew);
    cy.add(added.map((entity) => ({ ...toNode(entity, appearance), classes: "waiting" })));
    cy.add(ties.filter(isNew).map((tie) => toEdge(tie))).forEach(waitForEnds);
    cy.add(agreementLines.filter(isNew).map((line) => toAgreementEdge(line))).forEach(waitForEnds);
    for (const tie of ties) show(cy, tie.id, edgeLook(tie));
    for (const line of agreementLines) show(cy, line.id, tubeLook(line));
    for (const { id } of added) applied.delete(id);
  });
}

/**
 * The entities whose place is another than the one last applied.
 *
 * @param applied the places last applied, kept up to date
 */
export function movedSince(
  applied: Map<string, Point>,
  { sight, exploration }: ExplorationState,
): readonly Moved[] {
  const moved: Moved[] = [];
  for (const { id } of sight.picture.entities) {
    const to = exploration.places.get(id);
    if (to !== undefined && applied.get(id) !== to) moved.push({ id, to });
  }
  for (const { id, to } of moved) applied.set(id, to);
  return moved;
}

/** An edge is invisible until both its ends have their places. */
function waitForEnds(edge: SingularElementReturnValue): void {
  if (edge.connectedNodes(".waiting").nonempty()) edge.addClass("waiting");
}

/** Changes how an edge looks, where it does: what is set anew is styled anew, which costs more. */
function show(cy: Core, id: string, look: Readonly<Record<string, string | number>>): void {
  const edge = cy.getElementById(id);
  const isAsBefore = Object.entries(look).every(([name, value]) => edge.data(name) === value);
  if (!isAsBefore) edge.data(look);
}
