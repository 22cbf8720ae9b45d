import { useMutation } from "@tanstack/react-query";
import { useLocation } from "wouter";
import { ReadNeighboursDocument } from "../../api/generated/graphql.ts";
import { request } from "../../api/request.ts";
import { bringIn } from "../../exploration/bringIn.ts";
import { expansionSize } from "../../exploration/limits.ts";
import { explorationStore } from "../../exploration/store.ts";
import { announce } from "../../ui/announce.ts";
import { useWords } from "./useWords.ts";

interface Wanted {
  readonly id: string;
  readonly name: string;
}

/** Adds an entity with its first neighbours to the exploration, selects it and goes there. */
export function useSeeInNetwork() {
  const { panel } = useWords();
  const [, navigate] = useLocation();
  return useMutation({
    mutationFn: async ({ id }: Wanted) => {
      const { neighbourhood } = await request(ReadNeighboursDocument, {
        of: id,
        first: expansionSize,
      });
      const ids = neighbourhood.entities.map((neighbour) => neighbour.id);
      await bringIn({ name: "expand", of: id, ids: [id, ...ids] });
      return { came: ids.length, total: neighbourhood.total };
    },
    onSuccess: ({ came, total }, { id, name }) => {
      explorationStore.getState().select({ of: "entities", ids: [id] });
      announce(panel.added(came, total, name));
      navigate("/");
    },
  });
}
