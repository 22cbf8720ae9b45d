/** A lineage relation, from the earlier to the later. */
export interface Step {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** How far each entity is from the focus, and what had to be left out to say so. */
export interface Generations {
  /** By entity: the length of the longest chain to the focus, negative for what came before it. */
  readonly generation: ReadonlyMap<string, number>;
  /** Ids of the steps that close a circle, in order. */
  readonly cycles: readonly string[];
}

/**
 * Puts a lineage in order, so that nothing stands before its own ancestor. Steps that close a
 * circle are left out of account: the first one found from the focus, steps taken by their ids.
 *
 * @param steps all between members of the lineage
 */
export function generationsOf(focus: string, steps: readonly Step[]): Generations {
  const ordered = steps.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const closing = closingSteps(focus, ordered);
  const open = ordered.filter(({ id }) => !closing.has(id));
  const generation = new Map([[focus, 0]]);
  for (const [id, length] of longestChains(focus, open, ({ from, to }) => [from, to])) {
    generation.set(id, length);
  }
  for (const [id, length] of longestChains(focus, open, ({ from, to }) => [to, from])) {
    if (length > 0) generation.set(id, -length);
  }
  return { generation, cycles: [...closing].toSorted() };
}

/** The steps that lead back to where a walk is coming from. */
function closingSteps(focus: string, steps: readonly Step[]): Set<string> {
  const after = grouped(steps, ({ from }) => from);
  const closing = new Set<string>();
  const done = new Set<string>();
  const onTheWay = new Set<string>();

  function walk(entity: string): void {
    onTheWay.add(entity);
    for (const { id, to } of after.get(entity) ?? []) {
      if (onTheWay.has(to)) closing.add(id);
      else if (!done.has(to)) walk(to);
    }
    onTheWay.delete(entity);
    done.add(entity);
  }
  for (const start of [focus, ...after.keys()]) if (!done.has(start)) walk(start);
  return closing;
}

/** The longest chain from the focus to each entity that one leads to; the steps have no circle. */
function longestChains(
  focus: string,
  steps: readonly Step[],
  ends: (step: Step) => readonly [near: string, far: string],
): Map<string, number> {
  const arriving = grouped(steps, (step) => ends(step)[1]);
  const longest = new Map<string, number | undefined>([[focus, 0]]);

  function lengthTo(entity: string): number | undefined {
    if (longest.has(entity)) return longest.get(entity);
    const lengths = (arriving.get(entity) ?? [])
      .map((step) => lengthTo(ends(step)[0]))
      .filter((length) => length !== undefined);
    const length = lengths.length > 0 ? Math.max(...lengths) + 1 : undefined;
    longest.set(entity, length);
    return length;
  }
  return new Map(
    [...new Set(steps.flatMap(ends))].flatMap((entity) => {
      const length = lengthTo(entity);
      return length === undefined ? [] : [[entity, length] as const];
    }),
  );
}

function grouped(steps: readonly Step[], by: (step: Step) => string): Map<string, Step[]> {
  const groups = new Map<string, Step[]>();
  for (const step of steps) {
    const key = by(step);
    const group = groups.get(key);
    if (group) group.push(step);
    else groups.set(key, [step]);
  }
  return groups;
}
