import type { MouseEvent } from "react";
import { explorationStore, nothingSelected } from "../../exploration/store.ts";

/** Selects an entity, or adds it to the selection and takes it away again. */
export function chooseEntity(id: string, several: boolean): void {
  const { select, toggleSelected, moveCursor } = explorationStore.getState();
  if (several) toggleSelected(id);
  else select({ of: "entities", ids: [id] });
  moveCursor(id);
}

/** Selects a relation, or adds it to the selection and takes it away again. */
export function chooseRelation(id: string, several: boolean): void {
  const { select, selection } = explorationStore.getState();
  const ids = several && selection.of === "relations" ? selection.ids : [];
  const next = ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
  select(next.length > 0 ? { of: "relations", ids: next } : nothingSelected);
}

/** As on the canvas: with one of these keys a press adds to the selection. */
export function isForSeveral({ shiftKey, ctrlKey, metaKey }: MouseEvent): boolean {
  return explorationStore.getState().selectsSeveral || shiftKey || ctrlKey || metaKey;
}

/** Whom the menu of a row is about: all that are selected where the row is one of them, else the row alone. */
export function menuTarget(of: "entities" | "relations", id: string): readonly string[] {
  const { selection } = explorationStore.getState();
  return selection.of === of && selection.ids.includes(id) ? selection.ids : [id];
}
