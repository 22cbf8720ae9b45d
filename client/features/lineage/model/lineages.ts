import { generationsOf } from "./generations.ts";
import {
  byId,
  groupedBy,
  isMechanism,
  type Lineage,
  type LineageRelation,
  type Stage,
} from "./lineage.ts";

/**
 * Every connected lineage: the one with most mechanisms first, for they are what is asked about,
 * then the largest, ties by their first id. A relation with an end that is not known is left out.
 */
export function lineagesOf(
  stages: ReadonlyMap<string, Stage>,
  relations: readonly LineageRelation[],
): readonly Lineage[] {
  const known = relations.filter(({ from, to }) => stages.has(from) && stages.has(to));
  const root = connected(known);
  const parts = groupedBy(known.toSorted(byId), ({ from }) => root(from));
  return [...parts.values()]
    .map((part) => lineageOf(stages, part))
    .toSorted(
      (a, b) =>
        mechanismsIn(b) - mechanismsIn(a) ||
        b.stages.length - a.stages.length ||
        b.relations.length - a.relations.length ||
        (a.stages[0] && b.stages[0] ? byId(a.stages[0], b.stages[0]) : 0),
    );
}

function mechanismsIn({ stages }: Lineage): number {
  return stages.filter(isMechanism).length;
}

/** The lineage that some relations make, ordered from its roots. */
export function lineageOf(
  stages: ReadonlyMap<string, Stage>,
  relations: readonly LineageRelation[],
): Lineage {
  const ids = [...new Set(relations.flatMap(({ from, to }) => [from, to]))].toSorted();
  return {
    stages: ids.flatMap((id) => stages.get(id) ?? []),
    relations: relations.toSorted(byId),
    ...generationsOf(ids, relations),
  };
}

/** Finds the one stage that stands for all that are connected with it. */
function connected(relations: readonly LineageRelation[]): (id: string) => string {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    let at = id;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up;
    return at;
  };
  for (const { from, to } of relations) {
    const [a, b] = [root(from), root(to)];
    if (a !== b) parent.set(a, b);
  }
  return root;
}

/** What a lineage begins with: the stages that nothing leads to, circles left out of account. */
export function rootsOf(lineage: Lineage): readonly Stage[] {
  return endsOf(lineage, ({ to }) => to);
}

/** What it has led to so far: the stages that lead to nothing more. */
export function leavesOf(lineage: Lineage): readonly Stage[] {
  return endsOf(lineage, ({ from }) => from);
}

function endsOf(
  { stages, relations, cycles }: Lineage,
  end: (relation: LineageRelation) => string,
): readonly Stage[] {
  const inner = new Set(relations.filter(({ id }) => !cycles.has(id)).map(end));
  return stages.filter(({ id }) => !inner.has(id));
}
