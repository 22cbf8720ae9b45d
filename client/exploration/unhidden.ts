import type { Exploration } from "./exploration.ts";
import type { EntityFact, Facts, RelationFact } from "./facts.ts";

/** Some entities, and relations between two of them. */
export interface Part {
  readonly entities: readonly EntityFact[];
  readonly relations: readonly RelationFact[];
}

/** The entities that were not hidden one by one, and the relations between two of them. */
export function unhidden(exploration: Exploration, facts: Facts): Part {
  const entities = [...exploration.entities].flatMap((id) => {
    const entity = facts.entities.get(id);
    return entity && !exploration.hidden.has(id) ? [entity] : [];
  });
  const there = new Set(entities.map(({ id }) => id));
  return {
    entities,
    relations: [...facts.relations.values()].filter(
      ({ from, to }) => there.has(from) && there.has(to),
    ),
  };
}
