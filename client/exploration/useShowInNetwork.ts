import { useMutation } from "@tanstack/react-query";
import { useLocation } from "wouter";
import { bringIn } from "./bringIn.ts";
import { explorationStore } from "./store.ts";

/** What is to be seen in the network. */
export interface Shown {
  readonly ids: readonly string[];
  /** Those of `ids` that are selected there; all of them unless told. */
  readonly selected?: readonly string[];
}

/**
 * Adds entities to the exploration as one step, selects them and goes to the network. Its error is
 * a `NetworkFullError` where they do not fit; `NotAdded` says so.
 */
export function useShowInNetwork() {
  const [, navigate] = useLocation();
  return useMutation({
    mutationFn: ({ ids }: Shown) => bringIn({ name: "add", ids }),
    onSuccess: (_nothing, { ids, selected = ids }) => {
      explorationStore.getState().select({ of: "entities", ids: selected });
      navigate("/");
    },
  });
}
