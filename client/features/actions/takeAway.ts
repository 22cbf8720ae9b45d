import { explorationStore, nothingSelected } from "../../exploration/store.ts";

/** Hides or removes entities; what was selected of them is selected no more. */
export function takeAway(name: "hide" | "remove", ids: readonly string[]): void {
  const { run, select, selection } = explorationStore.getState();
  run({ name, ids });
  if (selection.of !== "entities") return;
  const left = selection.ids.filter((id) => !ids.includes(id));
  if (left.length < selection.ids.length) {
    select(left.length > 0 ? { of: "entities", ids: left } : nothingSelected);
  }
}
