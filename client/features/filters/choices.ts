import type { Facts } from "../../exploration/facts.ts";
import { isDated, yearsOf } from "../../exploration/filter.ts";
import type { Part } from "../../exploration/unhidden.ts";

/** What there is to choose from in the network, filtered or not: choices do not vanish by being used. */
export interface Choices {
  /** How many entities of each kind, relations of each kind, and so on. */
  readonly kinds: ReadonlyMap<string, number>;
  readonly relationKinds: ReadonlyMap<string, number>;
  readonly confidence: ReadonlyMap<string, number>;
  /** Of entities and of relations. */
  readonly modality: ReadonlyMap<string, number>;
  /** How many entities each region has. */
  readonly regions: ReadonlyMap<string, number>;
  /** How many entities have no date. */
  readonly undated: number;
}

/** Counts what the filters can tell apart. */
export function choicesIn({ entities, relations }: Part, facts: Facts): Choices {
  const here = new Map(entities.map(({ id, kind }) => [id, kind]));
  const regionsOf = (id: string): readonly string[] => [
    ...(here.get(id) === "Region" ? [id] : []),
    ...(facts.regions.get(id) ?? []),
  ];
  return {
    kinds: tally(entities.map(({ kind }) => kind)),
    relationKinds: tally(relations.map(({ kind }) => kind)),
    confidence: tally(relations.map(({ confidence }) => confidence)),
    modality: tally([
      ...entities.map(({ status }) => status ?? "UNSTATED"),
      ...relations.map(({ modality }) => modality ?? "UNSTATED"),
    ]),
    regions: tally(entities.flatMap(({ id }) => regionsOf(id))),
    undated: entities.filter((entity) => !isDated(entity)).length,
  };
}

function tally(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** A bar of the histogram: years, both included, and how much is in force in one of them. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const mostBars = 100;

/**
 * How much is in force from the first year that any date names to the last, in at most 100 bars of
 * as many years each; none where nothing has a date.
 */
export function barsOf({ entities, relations }: Part): readonly Bar[] {
  const spans = [...entities, ...relations].filter(isDated).map(yearsOf);
  const named = spans.flatMap(({ first, last }) => [first, last]).filter(Number.isFinite);
  if (named.length === 0) return [];
  const [begin, end] = [Math.min(...named), Math.max(...named)];
  const width = Math.ceil((end - begin + 1) / mostBars);
  return Array.from({ length: Math.ceil((end - begin + 1) / width) }, (_, index) => {
    const from = begin + index * width;
    const to = Math.min(end, from + width - 1);
    return {
      from,
      to,
      count: spans.filter(({ first, last }) => first <= to && last >= from).length,
    };
  });
}
