import type { ComparedSideFragment } from "../../api/generated/graphql.ts";
import type { Named } from "../../i18n/names.ts";

type Relation = ComparedSideFragment["entities"][number]["relations"][number];

/** One way in which something is had: by which kind of relation, and through whom. */
export interface WayOfHaving {
  readonly kind: string;
  /** Seen from who has it. */
  readonly direction: "IN" | "OUT";
  /** The part of one of the two through which it is had; null where one of them has it itself. */
  readonly by: Named | null;
}

/**
 * The ways in which something is had, each once: that both of the two have it by the same kind of
 * relation is one way.
 */
export function waysOf(
  id: string,
  relations: readonly Relation[],
  subjects: readonly string[],
): readonly WayOfHaving[] {
  const ways = new Map<string, WayOfHaving>();
  for (const { kind, from, to } of relations) {
    const isOut = to.id === id;
    const holder = isOut ? from : to;
    const by = subjects.includes(holder.id) ? null : holder;
    const way = { kind, direction: isOut ? "OUT" : "IN", by } as const;
    ways.set(`${kind} ${way.direction} ${by === null ? "" : holder.id}`, way);
  }
  return [...ways.values()];
}
