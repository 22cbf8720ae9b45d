import { useMutation } from "@tanstack/react-query";
import { useLocation } from "wouter";
import { bringIn } from "../../exploration/bringIn.ts";
import { explorationStore } from "../../exploration/store.ts";
import type { Agreement } from "./agreement.ts";

/**
 * Adds agreements and their parties to the exploration as one step, selects the agreements and goes
 * there. Fails with `NetworkFullError` where they do not fit.
 */
export function useShowInNetwork() {
  const [, navigate] = useLocation();
  return useMutation({
    mutationFn: (agreements: readonly Agreement[]) =>
      bringIn({
        name: "add",
        ids: [
          ...new Set(
            agreements.flatMap(({ id, parties }) => [id, ...parties.map((party) => party.id)]),
          ),
        ],
      }),
    onSuccess: (_nothing, agreements) => {
      explorationStore.getState().select({ of: "entities", ids: agreements.map(({ id }) => id) });
      navigate("/");
    },
  });
}
