import { type AgreementTie, foldAgreements } from "./agreementTies.ts";
import type { Exploration } from "./exploration.ts";
import type { EntityFact, Facts, RelationFact } from "./facts.ts";

/** What can be seen of an exploration at this moment. */
export interface Sight {
  readonly entities: readonly EntityFact[];
  readonly relations: readonly RelationFact[];
  /** What stands for the agreements that are drawn as ties; none while they are entities. */
  readonly agreementTies: readonly AgreementTie[];
  /** The agreements that these ties stand for; they are not among `entities`. */
  readonly agreementsInTies: ReadonlySet<string>;
  /** How many of the exploration's entities are hidden or filtered away. */
  readonly outOfSight: number;
}

/** The entities in sight, and every known relation between two of them. */
export function inSight(exploration: Exploration, facts: Facts): Sight {
  const entities: EntityFact[] = [];
  const visible = new Set<string>();
  for (const id of exploration.entities) {
    const entity = facts.entities.get(id);
    if (!entity || exploration.hidden.has(id) || exploration.hiddenKinds.has(entity.kind)) continue;
    entities.push(entity);
    visible.add(id);
  }
  const relations = [...facts.relations.values()].filter(
    ({ from, to }) => visible.has(from) && visible.has(to),
  );
  const outOfSight = exploration.entities.size - entities.length;
  if (!exploration.agreementsAsTies) {
    return {
      entities,
      relations,
      agreementTies: [],
      agreementsInTies: new Set(),
      outOfSight,
    };
  }
  const { ties, agreements } = foldAgreements(entities, relations);
  return {
    entities: entities.filter(({ id }) => !agreements.has(id)),
    relations: relations.filter(({ from, to }) => !agreements.has(from) && !agreements.has(to)),
    agreementTies: ties,
    agreementsInTies: agreements,
    outOfSight,
  };
}
