import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

const store = createStore<{ readonly isOpen: boolean }>(() => ({ isOpen: false }));

/** Whether the panel of filters stands beside the map. */
export function useFiltersAreOpen(): boolean {
  return useStore(store, ({ isOpen }) => isOpen);
}

export function openFilters(isOpen: boolean): void {
  store.setState({ isOpen });
}
