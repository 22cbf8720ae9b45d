import type { Sight } from "../exploration/sight.ts";

/** Two entities as one key, whichever comes first. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/**
 * Which two entities each step of a path joins, as far as both are in sight. An agreement that is
 * drawn as a tie is no stop: the step leads along the tie.
 */
export function tracedPairs(path: readonly string[], sight: Sight): ReadonlySet<string> {
  const { entities, groupOf } = sight.picture;
  const visible = new Set(entities.map(({ id }) => id));
  const stops = path
    .filter((id) => !sight.agreementsInTies.has(id))
    .map((id) => groupOf.get(id) ?? id);
  return new Set(
    stops.flatMap((id, index) => {
      const next = stops[index + 1];
      return next !== undefined && visible.has(id) && visible.has(next) ? [pairKey(id, next)] : [];
    }),
  );
}
