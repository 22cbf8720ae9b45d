import { useMutation, useQuery } from "@tanstack/react-query";
import { createStore } from "zustand/vanilla";
import { NeighbourCountsDocument, NeighboursDocument } from "../../api/generated/graphql.ts";
import { request } from "../../api/request.ts";
import { bringIn } from "../../exploration/bringIn.ts";
import type { EntityFact } from "../../exploration/facts.ts";
import { expansionSize } from "../../exploration/limits.ts";
import { explorationStore, useExploration } from "../../exploration/store.ts";
import { useLanguage } from "../../i18n/language.ts";
import { nameIn } from "../../i18n/names.ts";
import { useText } from "../../i18n/text.ts";
import { announce } from "../../ui/announce.ts";

/** What to bring in: all neighbours, or those by one kind of relation, or of one kind. */
export interface Narrowing {
  readonly relationKinds?: readonly string[];
  readonly entityKinds?: readonly string[];
}

/** Who is in the exploration, hidden ones included, as the server's `except` wants it. */
function alreadyIn(of: string): string[] {
  const { exploration } = explorationStore.getState();
  return [...exploration.entities].filter((id) => id !== of);
}

interface Expansion extends Narrowing {
  readonly entity: EntityFact;
}

/** Brings an entity's next neighbours into the network; the answer says how many came of how many. */
export function useExpand() {
  const { actions } = useText();
  const language = useLanguage();
  return useMutation({
    mutationFn: async ({ entity, relationKinds, entityKinds }: Expansion) => {
      const { neighbourhood } = await request(NeighboursDocument, {
        of: entity.id,
        except: alreadyIn(entity.id),
        first: expansionSize,
        relationKinds: relationKinds ?? null,
        entityKinds: entityKinds ?? null,
      });
      const ids = neighbourhood.entities.map(({ id }) => id);
      const isIn = explorationStore.getState().exploration.entities.has(entity.id);
      if (ids.length > 0) {
        await bringIn({
          name: "expand",
          of: entity.id,
          ids: isIn ? ids : [entity.id, ...ids],
          ...(relationKinds && { relationKinds }),
          ...(entityKinds && { entityKinds }),
        });
      }
      const inSight = new Set(explorationStore.getState().sight.entities.map(({ id }) => id));
      const { agreementsInTies } = explorationStore.getState().sight;
      const out = ids.filter((id) => !inSight.has(id) && !agreementsInTies.has(id)).length;
      return { came: ids.length, out, total: neighbourhood.total };
    },
    onSuccess: ({ came, out }, { entity }) => {
      announce(came === 0 ? actions.noMore : actions.expanded(came, nameIn(language, entity), out));
    },
  });
}

/** Why the last expansion by pointer, key or menu failed; null where it did not, or was understood. */
export const expansionFailure = createStore<{ readonly error: Error | null }>(() => ({
  error: null,
}));

/** Expands whichever entity of the network is named, for the pointer and the keyboard. */
export function useExpandById(): (id: string) => void {
  const { mutate } = useExpand();
  return (id) => {
    const { facts, select } = explorationStore.getState();
    const entity = facts.entities.get(id);
    if (!entity) return;
    select({ of: "entities", ids: [id] });
    expansionFailure.setState({ error: null });
    mutate({ entity }, { onError: (error) => expansionFailure.setState({ error }) });
  };
}

/** How many neighbours are still out, and the kinds of an entity's relations; nothing of null. */
export function useNeighbourCounts(id: string | null) {
  const size = useExploration(({ exploration }) => exploration.entities);
  return useQuery({
    queryKey: ["neighbour-counts", id, size.size, [...size].at(-1)],
    queryFn: ({ signal }) =>
      request(NeighbourCountsDocument, { of: id ?? "", except: alreadyIn(id ?? "") }, signal),
    enabled: id !== null,
    placeholderData: (before) => before,
  });
}
