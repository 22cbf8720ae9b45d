import type { Exploration } from "./exploration.ts";
import type { EntityFact, Facts, RelationFact } from "./facts.ts";
import { type FilterName, filtersInForce, type Years } from "./filters.ts";
import { type Part, unhidden } from "./unhidden.ts";

/** How much one filter leaves out, or all of them do. */
export interface LeftOut {
  readonly entities: number;
  readonly relations: number;
}

/** What the filters leave of some entities and of the relations between them. */
export interface Filtered extends Part {
  /**
   * What each filter in force leaves out by itself. What two of them leave out is counted for both;
   * a relation whose end is left out is not counted for that.
   */
  readonly leftOutBy: ReadonlyMap<FilterName, LeftOut>;
}

type Test = (id: string) => boolean;

/** What lets an entity or a relation pass one filter. */
interface Tests {
  readonly entity: (entity: EntityFact) => boolean;
  readonly relation: (relation: RelationFact) => boolean;
}

const all = (): boolean => true;

/** What every filter in force lets pass of some entities and of the relations between them. */
export function filtered(part: Part, exploration: Exploration, facts: Facts): Filtered {
  const { entities, relations } = part;
  let kept = entities;
  let joining = relations;
  const leftOutBy = new Map<FilterName, LeftOut>();
  for (const name of filtersInForce(exploration)) {
    const tests = testsOf(name, { exploration, facts, ...part });
    leftOutBy.set(name, {
      entities: entities.length - entities.filter(tests.entity).length,
      relations: relations.length - relations.filter(tests.relation).length,
    });
    kept = kept.filter(tests.entity);
    joining = joining.filter(tests.relation);
  }
  if (leftOutBy.size === 0) return { entities, relations, leftOutBy };
  const visible = new Set(kept.map(({ id }) => id));
  return {
    entities: kept,
    relations: joining.filter(({ from, to }) => visible.has(from) && visible.has(to)),
    leftOutBy,
  };
}

/** The filters in force that leave out at least one of these entities of an exploration. */
export function filtersAgainst(
  ids: readonly string[],
  exploration: Exploration,
  facts: Facts,
): readonly FilterName[] {
  const part = unhidden(exploration, facts);
  const asked = part.entities.filter(({ id }) => ids.includes(id));
  return filtersInForce(exploration).filter((name) => {
    const { entity: passes } = testsOf(name, { exploration, facts, ...part });
    return !asked.every(passes);
  });
}

interface Given extends Part {
  readonly exploration: Exploration;
  readonly facts: Facts;
}

function testsOf(name: FilterName, given: Given): Tests {
  const { filters, hiddenKinds } = given.exploration;
  switch (name) {
    case "kinds":
      return { entity: ({ kind }) => !hiddenKinds.has(kind), relation: all };
    case "relationKinds": {
      const off = new Set(filters.relationKinds);
      return { entity: all, relation: ({ kind }) => !off.has(kind) };
    }
    case "confidence":
      return {
        entity: all,
        relation: ({ confidence }) => !filters.confidence.includes(confidence),
      };
    case "modality":
      return {
        entity: ({ status }) => !filters.modality.includes(status ?? "UNSTATED"),
        relation: ({ modality }) => !filters.modality.includes(modality ?? "UNSTATED"),
      };
    case "years":
      return filters.years === null
        ? { entity: all, relation: all }
        : yearTests(filters.years, given);
    case "regions": {
      const regions = new Set(filters.regions);
      return {
        entity: ({ id }) =>
          regions.has(id) || (given.facts.regions.get(id) ?? []).some((one) => regions.has(one)),
        relation: all,
      };
    }
    default:
      return name satisfies never;
  }
}

/** A relation without a date stands and falls with its ends. */
function yearTests(years: Years, { entities, relations }: Given): Tests {
  const isRelationIn = (relation: RelationFact): boolean =>
    !isDated(relation) || isInForce(relation, years);
  const isRelated = relatedTo(years, entities, relations.filter(isRelationIn));
  const undated: Readonly<Record<Years["undated"], Test>> = {
    all,
    related: isRelated,
    none: () => false,
  };
  return {
    entity: (entity) =>
      isDated(entity) ? isInForce(entity, years) : undated[years.undated](entity.id),
    relation: isRelationIn,
  };
}

/** Tells which entities have a relation of these years, or one to an entity of these years. */
function relatedTo(
  years: Years,
  entities: readonly EntityFact[],
  relations: readonly RelationFact[],
): Test {
  const inForce = new Set(
    entities.filter((entity) => isInForce(entity, years)).map(({ id }) => id),
  );
  const related = new Set<string>();
  for (const relation of relations) {
    const { from, to } = relation;
    if (isDated(relation) || inForce.has(to)) related.add(from);
    if (isDated(relation) || inForce.has(from)) related.add(to);
  }
  return (id) => related.has(id);
}

interface Dated {
  readonly period: { readonly from: string | null; readonly to: string | null } | null;
}

/** Whether a date says when it began or ended. */
export function isDated({ period }: Dated): boolean {
  return period !== null && (period.from !== null || period.to !== null);
}

/** Whether it holds in one of the years: open ends reach on, no date at all never does. */
export function isInForce(dated: Dated, { from, to }: Pick<Years, "from" | "to">): boolean {
  if (!isDated(dated)) return false;
  const { first, last } = yearsOf(dated);
  return first <= to && last >= from;
}

/** The first and the last year in which something holds; infinite where an end is open. */
export function yearsOf({ period }: Dated): { readonly first: number; readonly last: number } {
  return {
    first: period?.from ? Number(period.from.slice(0, 4)) : -Infinity,
    last: period?.to ? Number(period.to.slice(0, 4)) : Infinity,
  };
}
