import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { Drift } from "../../exploration/madeOn.ts";
import type { Unreadable } from "../../exploration/readSaved.ts";
import type { SavedExploration } from "../../exploration/savedExploration.ts";

/**
 * What is to be said over the map until the user has read it: about the exploration that has come,
 * or about what did not come of a key, a double-click or a file, which have no place of their own.
 */
export type Arrival =
  | { readonly of: "drift"; readonly drift: Drift }
  | { readonly of: "problem"; readonly reason: Unreadable; readonly place: string | null }
  | { readonly of: "failed"; readonly error: Error; readonly again: () => void }
  | { readonly of: "session"; readonly saved: SavedExploration }
  /** The browser's own store is full or forbidden: a reload would lose what was done. */
  | { readonly of: "unsaved" }
  | null;

export const arrivalStore = createStore<{ readonly arrival: Arrival }>(() => ({ arrival: null }));

export function useArrival(): Arrival {
  return useStore(arrivalStore, ({ arrival }) => arrival);
}

export function say(arrival: Arrival): void {
  arrivalStore.setState({ arrival });
}
