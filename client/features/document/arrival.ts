import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { Drift } from "../../exploration/madeOn.ts";
import type { Unreadable } from "../../exploration/readSaved.ts";
import type { SavedExploration } from "../../exploration/savedExploration.ts";

/** What is to be said about the exploration that has come, until the user has read it. */
export type Arrival =
  | { readonly of: "drift"; readonly drift: Drift }
  | { readonly of: "problem"; readonly reason: Unreadable; readonly place: string | null }
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
