import type { Sight } from "./sight.ts";
import { useExploration } from "./store.ts";

/** One set for each sight, however many ask about it. */
const visibleIn = new WeakMap<Sight, ReadonlySet<string>>();

function visibleOf(sight: Sight): ReadonlySet<string> {
  const known = visibleIn.get(sight);
  if (known) return known;
  const visible = new Set([...sight.entities.map(({ id }) => id), ...sight.agreementsInTies]);
  visibleIn.set(sight, visible);
  return visible;
}

/** Tells whether an entity can be seen in the network: as itself, or as an agreement that is a tie. */
export function useInNetwork(): (id: string) => boolean {
  const visible = visibleOf(useExploration((state) => state.sight));
  return (id) => visible.has(id);
}
