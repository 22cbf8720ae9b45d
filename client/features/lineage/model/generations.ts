import { byId, groupedBy, type LineageRelation } from "./lineage.ts";

type Step = Pick<LineageRelation, "id" | "from" | "to">;

/** How far along each stage is, and what had to be left out to say so. */
export interface Generations {
  readonly generation: ReadonlyMap<string, number>;
  readonly cycles: ReadonlySet<string>;
}

/**
 * Puts stages in order from their roots: a generation is the longest chain from a root, so that
 * nothing stands before its own ancestor. Relations that close a circle are left out of account:
 * the first ones met from the roots, relations taken by their ids.
 */
export function generationsOf(ids: readonly string[], relations: readonly Step[]): Generations {
  const ordered = relations.toSorted(byId);
  const cycles = closing(ids.toSorted(), ordered);
  const arriving = groupedBy(
    ordered.filter(({ id }) => !cycles.has(id)),
    ({ to }) => to,
  );
  const generation = new Map<string, number>();

  function generationOf(stage: string): number {
    const known = generation.get(stage);
    if (known !== undefined) return known;
    const before = (arriving.get(stage) ?? []).map(({ from }) => generationOf(from));
    const found = before.length > 0 ? Math.max(...before) + 1 : 0;
    generation.set(stage, found);
    return found;
  }
  for (const id of ids) generationOf(id);
  return { generation, cycles };
}

/** The relations that lead back to where a walk is coming from. */
function closing(ids: readonly string[], relations: readonly Step[]): Set<string> {
  const leaving = groupedBy(relations, ({ from }) => from);
  const reached = new Set(relations.map(({ to }) => to));
  const roots = ids.filter((id) => !reached.has(id));
  const found = new Set<string>();
  const done = new Set<string>();
  const onTheWay = new Set<string>();

  function walk(stage: string): void {
    onTheWay.add(stage);
    for (const { id, to } of leaving.get(stage) ?? []) {
      if (onTheWay.has(to)) found.add(id);
      else if (!done.has(to)) walk(to);
    }
    onTheWay.delete(stage);
    done.add(stage);
  }
  for (const start of [...roots, ...ids]) if (!done.has(start)) walk(start);
  return found;
}
