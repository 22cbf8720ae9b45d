import type { Core, EventObject, EventObjectNode } from "cytoscape";
import { groupKey, standsFor } from "../exploration/groups.ts";
import type { Point } from "../exploration/exploration.ts";
import { type ExplorationStore, nothingSelected, type Selection } from "../exploration/store.ts";

/** What was under the pointer: an entity, a line by what it selects, or nothing. */
export type Pressed =
  | { readonly of: "entity"; readonly id: string }
  | { readonly of: "line"; readonly selection: Selection }
  | { readonly of: "nothing" };

/** What gestures need beyond the store. */
export interface GestureContext {
  readonly onExpand: (id: string) => void;
  readonly onMenu: (on: Pressed, at: Point) => void;
  /** Called while a node is being dragged. */
  readonly onDrag: () => void;
  /** What a press on a line selects. */
  readonly selectionOf: (lineId: string) => Selection;
}

/** Turns gestures into selection, hover and commands. */
export function listen(
  cy: Core,
  store: ExplorationStore,
  { onExpand, onMenu, onDrag, selectionOf }: GestureContext,
): void {
  const { select, toggleSelected, hover, run, settle } = store.getState();
  const container = cy.container();
  const boxed = new Set<string>();
  const isForSeveral = ({ shiftKey, ctrlKey, metaKey }: MouseEvent): boolean =>
    store.getState().selectsSeveral || shiftKey || ctrlKey || metaKey;
  const hoverOver = (id: string | null) => (): void => {
    hover(id);
    if (container) container.style.cursor = id === null ? "" : "pointer";
  };

  cy.on("mouseover", "node", ({ target }: EventObjectNode) => hoverOver(target.id())());
  cy.on("mouseout", "node", hoverOver(null));
  cy.on("tap", "node", ({ target, originalEvent }: EventObjectNode) => {
    if (isForSeveral(originalEvent)) toggleSelected(target.id());
    else select({ of: "entities", ids: standsFor(store.getState().sight.picture, target.id()) });
  });
  cy.on("tap", "edge", ({ target }) => select(selectionOf(target.id())));
  cy.on("tap", ({ target }) => {
    if (target === cy) select(nothingSelected);
  });
  cy.on("dbltap", "node", ({ target, originalEvent }: EventObjectNode) => {
    // Two presses that gather are two choices, however quickly they come.
    if (!isForSeveral(originalEvent)) onExpand(target.id());
  });
  cy.on("cxttap", ({ target, renderedPosition }: EventObject) => {
    onMenu(pressed(cy, target, selectionOf), renderedPosition);
  });
  cy.on("taphold", ({ target, renderedPosition, originalEvent }: EventObject) => {
    // A finger has no second button; a mouse that rests has one, and may be about to drag.
    if (originalEvent.type.startsWith("touch")) {
      onMenu(pressed(cy, target, selectionOf), renderedPosition);
    }
  });
  cy.on("grab", "node", () => hover(null));
  cy.on("drag", "node", onDrag);
  cy.on("dragfree", "node", ({ target }: EventObjectNode) => {
    const { x, y } = target.position();
    const id = target.id();
    // A group is derived: it has a place, and nothing that could be pinned.
    if (groupKey(id) === null) run({ name: "pin", at: [[id, x, y]] });
    else settle([[id, { x, y }]]);
  });
  cy.on("box", "node", ({ target }: EventObjectNode) => boxed.add(target.id()));
  cy.on("boxend", () => {
    // Cytoscape names the boxed nodes right after it says that the box has ended.
    queueMicrotask(() => {
      const { picture } = store.getState().sight;
      const ids = [...boxed].flatMap((id) => standsFor(picture, id));
      if (ids.length > 0) select({ of: "entities", ids });
      boxed.clear();
    });
  });
}

function pressed(
  cy: Core,
  target: EventObject["target"],
  selectionOf: (lineId: string) => Selection,
): Pressed {
  if (target === cy) return { of: "nothing" };
  const id: string = target.id();
  return target.isNode() ? { of: "entity", id } : { of: "line", selection: selectionOf(id) };
}
