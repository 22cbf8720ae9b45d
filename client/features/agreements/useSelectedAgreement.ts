import { useCallback, useEffect } from "react";
import { explorationStore, selectedEntity, useExploration } from "../../exploration/store.ts";
import type { AddressState } from "./useAddress.ts";

/**
 * The selection that all workspaces share, kept in this one's address while it is an agreement's:
 * a link opens with it, and closing the inspector takes it out of the link.
 */
export function useSelectedAgreement({ address, change }: AddressState) {
  const linked = address.agreement;
  useEffect(() => {
    const state = explorationStore.getState();
    if (linked !== null && selectedEntity(state) !== linked) {
      state.select({ of: "entities", ids: [linked] });
    }
  }, [linked]);
  useEffect(
    () =>
      explorationStore.subscribe(({ selection }, before) => {
        if (selection.of === "nothing" && before.selection.of !== "nothing") {
          change({ agreement: null });
        }
      }),
    [change],
  );

  const select = useCallback(
    (id: string) => {
      explorationStore.getState().select({ of: "entities", ids: [id] });
      change({ agreement: id });
    },
    [change],
  );
  return { selected: useExploration(selectedEntity), select };
}
