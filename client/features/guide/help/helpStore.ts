import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

/** A part of the help, in the order in which they stand. */
export const helpParts = ["map", "certainty", "kinds", "words", "keys"] as const;
export type HelpPart = (typeof helpParts)[number];

const store = createStore<{ readonly part: HelpPart | null }>(() => ({ part: null }));

/** The part of the help that is open; null while none is. */
export function useHelpPart(): HelpPart | null {
  return useStore(store, ({ part }) => part);
}

/** Opens the help at a part, or shuts it. */
export function openHelp(part: HelpPart | null): void {
  store.setState({ part });
}
