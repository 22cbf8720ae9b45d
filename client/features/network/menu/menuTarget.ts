import type { NetworkCanvas } from "../../../canvas/networkCanvas.ts";
import type { Pressed } from "../../../canvas/gestures.ts";
import type { Point } from "../../../exploration/exploration.ts";
import { groupKey, standsFor } from "../../../exploration/groups.ts";
import { explorationStore, type Selection } from "../../../exploration/store.ts";

/** What a menu was opened on. */
export type MenuTarget =
  | { readonly of: "entities"; readonly ids: readonly string[] }
  | { readonly of: "group"; readonly key: string; readonly members: readonly string[] }
  | { readonly of: "line"; readonly selection: Selection }
  | { readonly of: "canvas" };

/** A menu that is open, and the place beside which it stands, in the network's own pixels. */
export interface OpenMenu {
  readonly target: MenuTarget;
  readonly at: Point;
}

/**
 * What a menu is about. On an entity that is selected with others it is about all of them, else
 * about the entity alone: a menu never acts on what is not under it.
 */
export function targetOf(on: Pressed): MenuTarget {
  switch (on.of) {
    case "entity": {
      const { selection, sight } = explorationStore.getState();
      const key = groupKey(on.id);
      if (key !== null) return { of: "group", key, members: standsFor(sight.picture, on.id) };
      const isPart = selection.of === "entities" && selection.ids.includes(on.id);
      return { of: "entities", ids: isPart ? selection.ids : [on.id] };
    }
    case "line":
      return on;
    case "nothing":
      return { of: "canvas" };
    default:
      return on satisfies never;
  }
}

/** The menu that the keyboard opens: about the line that was followed, else about the entity at the cursor. */
export function menuAtCursor(cursor: string | null, canvas: NetworkCanvas | null): OpenMenu {
  const { selection } = explorationStore.getState();
  const at = (cursor !== null && canvas?.drawnAt(cursor)) || { x: 24, y: 24 };
  if (selection.of === "relations" || selection.of === "agreementTie") {
    return { target: { of: "line", selection }, at };
  }
  return {
    target: targetOf(cursor === null ? { of: "nothing" } : { of: "entity", id: cursor }),
    at,
  };
}
