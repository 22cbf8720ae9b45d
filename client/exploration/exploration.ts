import { groupKey, type Grouping } from "./groups.ts";
import { type Layout, usualLayout } from "./layout.ts";
import { type Filters, noFilters } from "./filters.ts";

/** A place on the canvas, in its own units; a unit is a pixel at zoom 1. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * What the user has built. Relations are not listed: every relation known between two entities in
 * sight is drawn, so that the entities alone reproduce the picture.
 */
export interface Exploration {
  /** In the order in which they came. */
  readonly entities: ReadonlySet<string>;
  /** Those of `entities` that were taken from sight one by one. */
  readonly hidden: ReadonlySet<string>;
  /** Entity kinds that are switched off. */
  readonly hiddenKinds: ReadonlySet<string>;
  /** The other conditions on what is in sight. */
  readonly filters: Filters;
  /** Whether agreements are drawn as ties between their parties. */
  readonly agreementsAsTies: boolean;
  /** How entities are drawn together; null where each is drawn by itself. */
  readonly grouping: Grouping | null;
  /** Those of `entities` that keep their place when the rest is arranged anew. */
  readonly pinned: ReadonlySet<string>;
  /** The arrangement that was last asked for. What comes later finds its place beside it. */
  readonly layout: Layout;
  /** Where entities stand, and groups by their ids; one that has no place yet is waiting for a layout. */
  readonly places: ReadonlyMap<string, Point>;
}

export const emptyExploration: Exploration = {
  entities: new Set(),
  hidden: new Set(),
  hiddenKinds: new Set(),
  filters: noFilters,
  agreementsAsTies: false,
  grouping: null,
  pinned: new Set(),
  layout: usualLayout,
  places: new Map(),
};

/** The exploration with places that a layout found, for the entities that are part of it and for groups. */
export function withPlaces(
  exploration: Exploration,
  places: Iterable<readonly [string, Point]>,
): Exploration {
  const merged = new Map(exploration.places);
  for (const [id, point] of places) {
    const isPart =
      groupKey(id) === null ? exploration.entities.has(id) : exploration.grouping !== null;
    if (isPart) merged.set(id, point);
  }
  return { ...exploration, places: merged };
}
