import type { RelationFact } from "../../exploration/facts.ts";
import type { Sight } from "../../exploration/sight.ts";
import type { Selection } from "../../exploration/store.ts";

/** A line that leads from an entity to another: a relation, or a tie that stands for agreements. */
export interface Way {
  /** Where it leads. */
  readonly other: string;
  readonly selection: Selection;
  /** Null for a tie. */
  readonly relation: RelationFact | null;
  /** How many agreements a tie stands for. */
  readonly agreements: number;
}

/** The lines at an entity, or at a group: relations first, then ties. */
export function waysFrom({ picture }: Sight, id: string): readonly Way[] {
  const relations = picture.relations
    .filter(({ from, to }) => from === id || to === id)
    .map((relation) => ({
      other: relation.from === id ? relation.to : relation.from,
      selection: { of: "relations", ids: [relation.id] } as const,
      relation,
      agreements: 0,
    }));
  const ties = picture.agreementTies
    .filter(({ a, b }) => a === id || b === id)
    .map(({ a, b, agreements }) => ({
      other: a === id ? b : a,
      selection: { of: "agreementTie", ends: [a, b] } as const,
      relation: null,
      agreements: agreements.length,
    }));
  return [...relations, ...ties];
}
