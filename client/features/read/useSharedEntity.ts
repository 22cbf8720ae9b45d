import { useCallback, useEffect } from "react";
import { explorationStore, selectedEntity } from "../../exploration/store.ts";
import type { AddressState } from "./useAddress.ts";

/**
 * The entity that all workspaces have selected, kept in this one's address: one selected in the
 * network or found by search has its card and its marks here. Gives how to select another.
 */
export function useSharedEntity({ address, change }: AddressState): (id: string) => void {
  const { entity, passage } = address;
  useEffect(() => {
    const state = explorationStore.getState();
    const selected = selectedEntity(state);
    if (entity !== null && entity !== selected) {
      state.select({ of: "entities", ids: [entity] });
    }
    // A link to a passage is about that; else what was selected elsewhere is taken along.
    if (entity === null && passage === null && selected !== null) change({ entity: selected });
    // Only what the page was opened with; later changes come from the store.
    // oxlint-disable-next-line react/exhaustive-deps, react/exhaustive-effect-dependencies
  }, []);
  useEffect(
    () =>
      explorationStore.subscribe((state, before) => {
        const id = selectedEntity(state);
        if (state.selection !== before.selection && id !== null) change({ entity: id });
      }),
    [change],
  );
  return useCallback((id) => explorationStore.getState().select({ of: "entities", ids: [id] }), []);
}
