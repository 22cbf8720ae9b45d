import type { AgreementTie } from "./agreementTies.ts";
import type { EntityFact, Facts, RelationFact } from "./facts.ts";
import type { Part } from "./unhidden.ts";

/** What entities can be drawn together by. */
export const groupings = ["kind", "region"] as const;

export type GroupBy = (typeof groupings)[number];

/** How entities are drawn together; a group that is open is drawn as its members. */
export interface Grouping {
  readonly by: GroupBy;
  /** The keys of open groups: a kind, or the id of a region. */
  readonly open: ReadonlySet<string>;
}

/** What is drawn as one: an entity, or a group, which stands for its members and is derived. */
export interface Drawn extends EntityFact {
  /** Ids; absent of an entity that stands for itself. */
  readonly members?: readonly string[];
}

/** What a canvas draws of what is in sight. */
export interface Picture {
  readonly entities: readonly Drawn[];
  /** Their ends are ids of what is drawn; several that join the same two are merged when they are drawn. */
  readonly relations: readonly RelationFact[];
  readonly agreementTies: readonly AgreementTie[];
  /** The group that an entity is drawn in. */
  readonly groupOf: ReadonlyMap<string, string>;
}

/** A group of one would say less than its member. */
const leastMembers = 2;
const prefix = "group:";

/** Regions of these sizes are what others are grouped by. */
const large: ReadonlySet<string> = new Set(["province", "municipality"]);

export function groupId(key: string): string {
  return `${prefix}${key}`;
}

/** The key of the group with this id; null of anything else. */
export function groupKey(id: string): string | null {
  return id.startsWith(prefix) ? id.slice(prefix.length) : null;
}

/** Whom something drawn stands for: a group for its members, an entity for itself. */
export function standsFor({ entities }: Picture, id: string): readonly string[] {
  if (groupKey(id) === null) return [id];
  return entities.find((one) => one.id === id)?.members ?? [];
}

/** What is drawn where a grouping is in force; relations within a group are not. */
export function pictureOf(
  { entities, relations }: Part,
  agreementTies: readonly AgreementTie[],
  grouping: Grouping | null,
  facts: Facts,
): Picture {
  if (grouping === null) return { entities, relations, agreementTies, groupOf: new Map() };
  const members = new Map<string, EntityFact[]>();
  for (const entity of entities) {
    const key = groupKeyOf(entity, grouping.by, facts);
    if (key === null || grouping.open.has(key)) continue;
    members.set(key, [...(members.get(key) ?? []), entity]);
  }
  const groups = [...members].filter(([, some]) => some.length >= leastMembers);
  const groupOf = new Map(
    groups.flatMap(([key, some]) => some.map(({ id }) => [id, groupId(key)] as const)),
  );
  const drawnAs = (id: string): string => groupOf.get(id) ?? id;
  return {
    entities: [
      ...entities.filter(({ id }) => !groupOf.has(id)),
      ...groups.map(([key, some]) => toGroup(key, some, grouping.by, facts)),
    ],
    relations: relations
      .map((relation) => ({
        ...relation,
        from: drawnAs(relation.from),
        to: drawnAs(relation.to),
      }))
      .filter(({ from, to }) => from !== to),
    agreementTies: mergedTies(agreementTies, drawnAs),
    groupOf,
  };
}

/** By what an entity is grouped; null where it stays on its own. */
export function groupKeyOf(entity: EntityFact, by: GroupBy, facts: Facts): string | null {
  switch (by) {
    case "kind":
      return entity.kind;
    case "region":
      return regionOf(entity, facts);
    default:
      return by satisfies never;
  }
}

/** The one province that an entity belongs to; one that joins several belongs to none of them. */
function regionOf(entity: EntityFact, facts: Facts): string | null {
  const whole = [entity.id, ...(facts.regions.get(entity.id) ?? [])].filter((id) =>
    large.has(facts.entities.get(id)?.subkind ?? ""),
  );
  const [only, another] = new Set(whole);
  return only === undefined || another !== undefined ? null : only;
}

function toGroup(key: string, members: readonly EntityFact[], by: GroupBy, facts: Facts): Drawn {
  const region = by === "region" ? facts.entities.get(key) : undefined;
  return {
    id: groupId(key),
    kind: by === "kind" ? key : "Region",
    subkind: null,
    name: region?.name ?? key,
    nameEn: region?.nameEn ?? null,
    status: null,
    period: null,
    degree: members.reduce((sum, { degree }) => sum + degree, 0),
    members: members.map(({ id }) => id),
  };
}

function mergedTies(
  ties: readonly AgreementTie[],
  drawnAs: (id: string) => string,
): readonly AgreementTie[] {
  const merged = new Map<string, AgreementTie>();
  for (const tie of ties) {
    const [a = "", b = ""] = [drawnAs(tie.a), drawnAs(tie.b)].toSorted();
    if (a === b) continue;
    const before = merged.get(`${a} ${b}`)?.agreements ?? [];
    merged.set(`${a} ${b}`, { a, b, agreements: [...new Set([...before, ...tie.agreements])] });
  }
  return [...merged.values()];
}
