import type { PartyEntity } from "./agreement.ts";

/** Regions and organisations, and what each is part of. */
export interface Hierarchy {
  entity(id: string): PartyEntity | undefined;
  /** Everything it is part of, directly or through others, and itself. */
  wholes(id: string): ReadonlySet<string>;
  /** Everything that is part of it, directly or through others, and itself. */
  members(id: string): ReadonlySet<string>;
  /** The one whole under which it stands in a list: the nearest administrative level above. */
  parent(id: string): string | null;
}

/** A part and what it is directly part of. */
export interface PartOf {
  readonly part: PartyEntity;
  readonly whole: PartyEntity;
}

/** As many steps up or down as the server climbs, so that both count the same. */
const furthest = 6;

const administrative = ["province", "municipality", "city", "district", "county", "town"];
const ranks: Readonly<Record<string, number>> = {
  province: 0,
  municipality: 0,
  city: 1,
  district: 2,
  county: 2,
  town: 3,
};

/** 0 for provinces and municipalities, 1 for cities, 2 for districts and counties, 3 for towns; 4 for all else. */
export function levelRank(level: string | null): number {
  return ranks[level ?? ""] ?? 4;
}

/** Reads the hierarchy off the PART_OF relations and the parties that have none. */
export function createHierarchy(
  links: readonly PartOf[],
  others: readonly PartyEntity[] = [],
): Hierarchy {
  const entities = new Map<string, PartyEntity>();
  const up = new Map<string, string[]>();
  const down = new Map<string, string[]>();
  for (const entity of others) entities.set(entity.id, entity);
  for (const { part, whole } of links) {
    entities.set(part.id, part).set(whole.id, whole);
    append(up, part.id, whole.id);
    append(down, whole.id, part.id);
  }
  const wholes = remembering((id) => reachable(up, id));
  const members = remembering((id) => reachable(down, id));

  const parent = remembering((id: string): string | null => {
    const entity = entities.get(id);
    if (entity === undefined || entity.subkind === "macro") return null;
    const rank = levelRank(entity.subkind);
    const above = [...wholes(id)]
      .map((whole) => entities.get(whole))
      .filter((whole) => whole !== undefined)
      .filter(({ subkind }) => administrative.includes(subkind ?? ""))
      .filter(({ subkind }) => levelRank(subkind) < rank)
      .toSorted((a, b) => levelRank(b.subkind) - levelRank(a.subkind) || (a.id < b.id ? -1 : 1));
    return above[0]?.id ?? null;
  });

  return { entity: (id) => entities.get(id), wholes, members, parent };
}

function append(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function remembering<Value>(compute: (id: string) => Value): (id: string) => Value {
  const known = new Map<string, Value>();
  return (id) => {
    const value = known.has(id) ? known.get(id) : undefined;
    if (value !== undefined) return value;
    const computed = compute(id);
    known.set(id, computed);
    return computed;
  };
}

/** Breadth first, each once, so that a cycle in the data ends the walk instead of the program. */
function reachable(next: ReadonlyMap<string, readonly string[]>, start: string): Set<string> {
  const met = new Set([start]);
  let edge = [start];
  for (let step = 0; step < furthest && edge.length > 0; step++) {
    edge = edge.flatMap((id) => next.get(id) ?? []).filter((id) => !met.has(id));
    for (const id of edge) met.add(id);
  }
  return met;
}
