import { type AgreementTie, foldAgreements } from "./agreementTies.ts";
import type { Exploration } from "./exploration.ts";
import type { EntityFact, Facts, RelationFact } from "./facts.ts";
import { filtered, type LeftOut } from "./filter.ts";
import type { FilterName } from "./filters.ts";
import { type Picture, pictureOf } from "./groups.ts";
import { unhidden } from "./unhidden.ts";

/** What can be seen of an exploration at this moment. */
export interface Sight {
  readonly entities: readonly EntityFact[];
  readonly relations: readonly RelationFact[];
  /** What stands for the agreements that are drawn as ties; none while they are entities. */
  readonly agreementTies: readonly AgreementTie[];
  /** The agreements that these ties stand for; they are not among `entities`. */
  readonly agreementsInTies: ReadonlySet<string>;
  /** What is drawn of it: the same, but for entities that are drawn together as a group. */
  readonly picture: Picture;
  /** How many of the exploration's entities are hidden or filtered away. */
  readonly outOfSight: number;
  /** How many of these were hidden one by one. */
  readonly hidden: number;
  /** What the filters leave out of what is not hidden; of relations, those too that an end left out takes along. */
  readonly leftOut: LeftOut;
  /** What each filter in force leaves out by itself. */
  readonly leftOutBy: ReadonlyMap<FilterName, LeftOut>;
}

/** Whether the same can be seen of two explorations: where things stand, and who keeps a place, is no matter of sight. */
export function areSeenAlike(one: Exploration, other: Exploration): boolean {
  return (
    one.entities === other.entities &&
    one.hidden === other.hidden &&
    one.hiddenKinds === other.hiddenKinds &&
    one.filters === other.filters &&
    one.agreementsAsTies === other.agreementsAsTies &&
    one.grouping === other.grouping
  );
}

/** The entities in sight, and every known relation between two of them. */
export function inSight(exploration: Exploration, facts: Facts): Sight {
  const candidates = unhidden(exploration, facts);
  const { entities, relations, leftOutBy } = filtered(candidates, exploration, facts);
  const outOfSight = exploration.entities.size - entities.length;
  const leftOut = {
    entities: candidates.entities.length - entities.length,
    relations: candidates.relations.length - relations.length,
  };
  const { grouping } = exploration;
  const counts = { outOfSight, hidden: outOfSight - leftOut.entities, leftOut, leftOutBy };
  if (!exploration.agreementsAsTies) {
    const picture = pictureOf({ entities, relations }, [], grouping, facts);
    return {
      entities,
      relations,
      agreementTies: [],
      agreementsInTies: new Set(),
      picture,
      ...counts,
    };
  }
  const { ties, agreements } = foldAgreements(entities, relations);
  const unfolded = {
    entities: entities.filter(({ id }) => !agreements.has(id)),
    relations: relations.filter(({ from, to }) => !agreements.has(from) && !agreements.has(to)),
  };
  return {
    ...unfolded,
    agreementTies: ties,
    agreementsInTies: agreements,
    picture: pictureOf(unfolded, ties, grouping, facts),
    ...counts,
  };
}
