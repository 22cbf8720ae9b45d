import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

/** What can stand in the index, one at a time. */
export const indexTabs = ["entities", "relations", "tree", "recipe"] as const;

export type IndexTab = (typeof indexTabs)[number];

interface IndexState {
  readonly tab: IndexTab;
  /** Whether it stands below the map, in its whole width, instead of at the side. */
  readonly isWide: boolean;
}

const remembered = "accord-atlas.index";

function startingState(): IndexState {
  const [tab, place] = (window.localStorage.getItem(remembered) ?? "").split(" ");
  return {
    tab: indexTabs.find((one) => one === tab) ?? "entities",
    isWide: place === "wide",
  };
}

const store = createStore<IndexState>(startingState);

/** How the user has the index; the browser remembers it. */
export function useIndex(): IndexState {
  return useStore(store);
}

export function setIndex(change: Partial<IndexState>): void {
  store.setState(change);
  const { tab, isWide } = store.getState();
  window.localStorage.setItem(remembered, isWide ? `${tab} wide` : tab);
}
