import { useExploration } from "./store.ts";

/** Tells whether an entity can be seen in the network: as itself, or as an agreement that is a tie. */
export function useInNetwork(): (id: string) => boolean {
  const sight = useExploration((state) => state.sight);
  const visible = new Set(sight.entities.map(({ id }) => id));
  return (id) => visible.has(id) || sight.agreementsInTies.has(id);
}
