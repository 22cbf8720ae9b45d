import type { Core } from "cytoscape";
import type { ExplorationStore } from "../exploration/store.ts";
import type { Appearance, Inks } from "./appearance.ts";
import type { Lines } from "./drawSight.ts";
import type { Names } from "./labelling.ts";

/** How everything looks, in the theme and the language that are on. */
export interface Look {
  readonly appearance: Appearance;
  readonly inks: Inks;
  readonly names: Names;
}

/** What the parts of a canvas share: where they draw, what they follow, and how it looks. */
export interface Board {
  readonly host: HTMLElement;
  readonly cy: Core;
  readonly store: ExplorationStore;
  /** Exchanged as a whole when the theme or the language changes. */
  look: Look;
  /** The lines that are drawn; exchanged when another sight is. */
  lines: Lines;
}

/** As what an entity is drawn: as itself, or in a group. */
export function drawnAs({ store }: Board, id: string): string {
  return store.getState().sight.picture.groupOf.get(id) ?? id;
}
