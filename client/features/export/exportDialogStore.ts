import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

const store = createStore<{ readonly isOpen: boolean }>(() => ({ isOpen: false }));

/** Whether the export dialog stands on the page. */
export function useExportIsOpen(): boolean {
  return useStore(store, ({ isOpen }) => isOpen);
}

export function openExport(isOpen: boolean): void {
  store.setState({ isOpen });
}
