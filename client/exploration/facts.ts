import type { EntityFactFragment, RelationFactFragment } from "../api/generated/graphql.ts";

/** What is known of an entity, as far as drawing and listing it needs. */
export type EntityFact = Omit<EntityFactFragment, "__typename">;

/** What is known of a relation; its ends are ids. */
export interface RelationFact {
  readonly id: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly confidence: RelationFactFragment["confidence"];
  readonly modality: RelationFactFragment["modality"];
  readonly period: RelationFactFragment["period"];
}

const notYet: ReadonlySet<string> = new Set(["STUDIED", "PLANNED", "RECOMMENDED"]);

/** Whether something is only planned, under study or advised: it is drawn hollow or light. */
export function isPlanned(state: string | null): boolean {
  return state !== null && notYet.has(state);
}

/** Everything learned from the server so far. It only grows: undo takes nothing back from it. */
export interface Facts {
  readonly entities: ReadonlyMap<string, EntityFact>;
  readonly relations: ReadonlyMap<string, RelationFact>;
  /** The regions that entities belong to, nearest first, by entity. */
  readonly regions: ReadonlyMap<string, readonly string[]>;
}

/** A part of the graph as the server gives it. */
export interface Found {
  /** Those that come into the network say to which regions they belong. */
  readonly entities: readonly (EntityFact & {
    readonly regions?: readonly { readonly id: string }[];
  })[];
  readonly relations: readonly RelationFactFragment[];
}

export const noFacts: Facts = { entities: new Map(), relations: new Map(), regions: new Map() };

/** The facts with those just found; one met twice stays as it was last told. */
export function withFound(facts: Facts, found: Found): Facts {
  const entities = new Map(facts.entities);
  const regions = new Map(facts.regions);
  for (const { regions: belongsTo, ...entity } of found.entities) {
    entities.set(entity.id, entity);
    if (belongsTo) {
      regions.set(
        entity.id,
        belongsTo.map(({ id }) => id),
      );
    }
  }
  const relations = new Map(facts.relations);
  for (const { id, kind, from, to, confidence, modality, period } of found.relations) {
    relations.set(id, { id, kind, from: from.id, to: to.id, confidence, modality, period });
  }
  return { entities, relations, regions };
}
