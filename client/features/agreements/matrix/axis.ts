import type { PartyEntity } from "../agreement.ts";
import { type Hierarchy, levelRank } from "../hierarchy.ts";

/** A row or column that stands for a party, or for a region with all that is part of it. */
export interface AxisItem {
  readonly entity: PartyEntity;
  /** 0 for what stands under nothing. */
  readonly depth: number;
  readonly hasMembers: boolean;
  /** Its members follow it; a closed one counts them instead. */
  readonly isOpen: boolean;
  /** The parties that it counts. Empty for a heading: open, and no party itself. */
  readonly reach: ReadonlySet<string>;
}

/** How to lay an axis. */
export interface AxisOptions {
  /** Regions whose members are rolled up into them. */
  readonly closed: ReadonlySet<string>;
  /** Whether an open region counts its members as well. */
  readonly within: boolean;
  /** What comes first among those of one level: the greater; equals by name. */
  readonly weight: (id: string) => number;
  readonly compareNames: (a: string, b: string) => number;
}

const nothing: ReadonlySet<string> = new Set();

/** Province › city › district, organisations last: the parties and all regions above them. */
export function layAxis(
  parties: readonly PartyEntity[],
  hierarchy: Hierarchy,
  { closed, within, weight, compareNames }: AxisOptions,
): readonly AxisItem[] {
  const listed = new Map<string, PartyEntity>();
  const membersOf = new Map<string | null, PartyEntity[]>();
  const partyIds = new Set(parties.map(({ id }) => id));

  const list = (entity: PartyEntity): void => {
    if (listed.has(entity.id)) return;
    listed.set(entity.id, entity);
    const above = hierarchy.entity(hierarchy.parent(entity.id) ?? "");
    const members = membersOf.get(above?.id ?? null);
    if (members) members.push(entity);
    else membersOf.set(above?.id ?? null, [entity]);
    if (above) list(above);
  };
  for (const party of parties) list(party);

  const compare = (a: PartyEntity, b: PartyEntity): number =>
    Number(a.kind !== "Region") - Number(b.kind !== "Region") ||
    Math.floor(levelRank(a.subkind) / 4) - Math.floor(levelRank(b.subkind) / 4) ||
    weight(b.id) - weight(a.id) ||
    compareNames(a.name, b.name) ||
    (a.id < b.id ? -1 : 1);

  const items: AxisItem[] = [];
  const walk = (above: string | null, depth: number): void => {
    for (const entity of (membersOf.get(above) ?? []).toSorted(compare)) {
      const hasMembers = membersOf.has(entity.id);
      const isOpen = hasMembers && !closed.has(entity.id);
      const countsMembers = within || (hasMembers && !isOpen);
      const own = partyIds.has(entity.id) ? new Set([entity.id]) : nothing;
      const reach = countsMembers ? among(hierarchy.members(entity.id), partyIds) : own;
      items.push({ entity, depth, hasMembers, isOpen, reach });
      if (isOpen) walk(entity.id, depth + 1);
    }
  };
  walk(null, 0);
  return items;
}

function among(ids: ReadonlySet<string>, wanted: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...ids].filter((id) => wanted.has(id)));
}

/** The regions to close so that nothing below a level is listed. */
export function closedAtLevel(
  parties: readonly PartyEntity[],
  hierarchy: Hierarchy,
  rank: number,
): ReadonlySet<string> {
  const everything = layAxis(parties, hierarchy, {
    closed: nothing,
    within: false,
    weight: () => 0,
    compareNames: () => 0,
  });
  return new Set(
    everything
      .filter(({ hasMembers, entity }) => hasMembers && levelRank(entity.subkind) >= rank)
      .map(({ entity }) => entity.id),
  );
}
