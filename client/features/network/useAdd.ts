import { useMutation } from "@tanstack/react-query";
import { bringIn } from "../../exploration/bringIn.ts";
import { explorationStore } from "../../exploration/store.ts";
import { useText } from "../../i18n/text.ts";
import { announce } from "../../ui/announce.ts";
import { say } from "../document/arrival.ts";

interface Wanted {
  readonly ids: readonly string[];
  readonly called: string;
}

/** Adds entities to the network, with their relations to those already there, and selects them; a failure is said over the map. */
export function useAdd() {
  const { search } = useText();
  const adding = useMutation({
    mutationFn: async ({ ids }: Wanted) => {
      const { exploration, sight } = explorationStore.getState();
      const inSight = new Set(sight.entities.map(({ id }) => id));
      const isThere = ids.every((id) => exploration.entities.has(id) && inSight.has(id));
      if (!isThere) await bringIn({ name: "add", ids });
    },
    onSuccess: (_nothing, { ids, called }) => {
      const { select, moveCursor } = explorationStore.getState();
      select({ of: "entities", ids });
      moveCursor(ids[0] ?? null);
      announce(ids.length === 1 ? search.added(called) : search.addedSet(ids.length));
    },
  });
  const add = (ids: readonly string[], called: string): void =>
    adding.mutate(
      { ids, called },
      { onError: (error) => say({ of: "failed", error, again: () => add(ids, called) }) },
    );
  return add;
}
