import type { Exploration, Point } from "./exploration.ts";
import { groupId, groupings, groupKey, type Grouping } from "./groups.ts";

/** What a link says of groups. */
export interface LinkedGroups {
  readonly grouping: Grouping | null;
  /** Where groups stand, by their ids, in whole units. */
  readonly places: readonly (readonly [id: string, at: Point])[];
}

/** The query parameters that draw the same groups in the same places. */
export function groupParameters({ grouping, places }: Exploration): [string, string][] {
  if (grouping === null) return [];
  const standing = [...places].flatMap(([id, { x, y }]) => {
    const key = groupKey(id);
    return key === null ? [] : [`${escapeKey(key)}~${Math.round(x)}~${Math.round(y)}`];
  });
  const open = [...grouping.open].map(escapeKey);
  return [
    ["group", grouping.by],
    ...(open.length > 0 ? [["open", open.join("_")] as [string, string]] : []),
    ...(standing.length > 0 ? [["groups", standing.join("_")] as [string, string]] : []),
  ];
}

/** What a link's parameters say of groups. */
export function groupsFrom(parameters: URLSearchParams): LinkedGroups {
  const by = groupings.find((known) => known === parameters.get("group"));
  if (by === undefined) return { grouping: null, places: [] };
  const open = partsOf(parameters.get("open")).flatMap(unescapeKey);
  const places = partsOf(parameters.get("groups")).flatMap((part) => {
    const [packed = "", x = "", y = ""] = part.split("~");
    if (![x, y].every((text) => /^-?\d{1,7}$/.test(text))) return [];
    return unescapeKey(packed).map(
      (key) => [groupId(key), { x: Number(x), y: Number(y) }] as const,
    );
  });
  return { grouping: { by, open: new Set(open) }, places };
}

function partsOf(list: string | null): readonly string[] {
  return (list ?? "").split("_").filter(Boolean);
}

function escapeKey(key: string): string {
  return encodeURIComponent(key).replaceAll("_", "%5F").replaceAll("~", "%7E");
}

function unescapeKey(packed: string): string[] {
  try {
    return [decodeURIComponent(packed)];
  } catch {
    return []; // A damaged escape names nothing.
  }
}
