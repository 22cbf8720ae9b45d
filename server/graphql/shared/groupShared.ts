import type { SharedNeighbourRow } from "#cypher/shared/sharedNeighbours.ts";

type Direction = "IN" | "OUT" | "BOTH";

/** Entities that all those given share in the same way; null stands for different ways. */
export interface SharedGroup {
  readonly relationKind: string | null;
  readonly direction: Direction;
  /** The best borne out first, then by id. */
  readonly members: readonly SharedNeighbourRow[];
}

/**
 * Common neighbours by the relation that all of those given have to them, the largest group first,
 * ties by kind. One that is shared in several ways is a member of several groups; those that every
 * entity given reaches by another kind of relation are one group, the last.
 *
 * @param count how many entities were given
 */
export function groupShared(
  rows: readonly SharedNeighbourRow[],
  count: number,
  symmetricKinds: readonly string[],
): SharedGroup[] {
  const groups = new Map<string, { way: Way | null; members: SharedNeighbourRow[] }>();
  const ordered = rows.toSorted((a, b) => weaknessOf(a) - weaknessOf(b) || (a.id < b.id ? -1 : 1));
  for (const row of ordered) {
    const ways = commonWays(row, count, symmetricKinds);
    for (const way of ways.length > 0 ? ways : [null]) {
      const key = way === null ? "" : `${way.relationKind} ${way.direction}`;
      const group = groups.get(key) ?? { way, members: [] };
      groups.set(key, group);
      group.members.push(row);
    }
  }
  return [...groups]
    .toSorted(
      ([keyA, a], [keyB, b]) =>
        Number(a.way === null) - Number(b.way === null) ||
        b.members.length - a.members.length ||
        (keyA < keyB ? -1 : 1),
    )
    .map(([, { way, members }]) => ({
      relationKind: way?.relationKind ?? null,
      direction: way?.direction ?? "BOTH",
      members,
    }));
}

interface Way {
  readonly relationKind: string;
  readonly direction: Direction;
}

/** The kinds and directions by which every one of the entities given reaches a neighbour. */
function commonWays(
  { relations }: SharedNeighbourRow,
  count: number,
  symmetricKinds: readonly string[],
): Way[] {
  const reaching = new Map<string, { way: Way; from: Set<string> }>();
  for (const { kind, of, isOutgoing } of relations) {
    const direction = symmetricKinds.includes(kind) ? "BOTH" : isOutgoing ? "OUT" : "IN";
    const known = reaching.get(`${kind} ${direction}`);
    if (known) known.from.add(of);
    else {
      reaching.set(`${kind} ${direction}`, {
        way: { relationKind: kind, direction },
        from: new Set([of]),
      });
    }
  }
  return [...reaching.values()].filter(({ from }) => from.size === count).map(({ way }) => way);
}

const weakness = { explicit: 0, implied: 1, background: 2 } as const;

/** How badly a neighbour is borne out: the sum, over those given, of the weakness of their best relation. */
function weaknessOf({ relations }: SharedNeighbourRow): number {
  const best = new Map<string, number>();
  for (const { of, confidence } of relations) {
    best.set(of, Math.min(best.get(of) ?? weakness.background, weakness[confidence]));
  }
  return [...best.values()].reduce((sum, one) => sum + one, 0);
}
