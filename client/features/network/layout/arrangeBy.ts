import type { LayoutName } from "../../../exploration/layout.ts";
import { explorationStore, type Selection } from "../../../exploration/store.ts";

/** Who stands in the middle of a layout that has one: those that are selected. */
export function roundOf(selection: Selection): readonly string[] {
  switch (selection.of) {
    case "entities":
      return selection.ids;
    case "agreementTie":
      return selection.ends;
    case "relations":
    case "nothing":
      return [];
    default:
      return selection satisfies never;
  }
}

/** Arranges what is in sight anew; who is pinned stays. */
export function arrangeBy(layout: LayoutName, round: readonly string[]): void {
  const hasMiddle = layout === "concentric" && round.length > 0;
  explorationStore.getState().run({ name: "arrange", layout, ...(hasMiddle && { round }) });
}
