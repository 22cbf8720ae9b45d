import type { Agreement } from "../agreement.ts";

/** What the ledger's sections stand for. */
export type Grouping = "none" | "kind" | "party" | "field" | "year";

/** A section of the ledger. `key` is an id or a year; null for those that have none. */
export interface Group {
  readonly key: string | null;
  readonly agreements: readonly Agreement[];
}

/**
 * Sections, the largest first, those without a key last. By party and by field an agreement stands
 * in each section that it belongs to; years come latest first.
 */
export function groupAgreements(
  agreements: readonly Agreement[],
  grouping: Grouping,
): readonly Group[] {
  if (grouping === "none") return [{ key: null, agreements }];
  const groups = new Map<string | null, Agreement[]>();
  for (const agreement of agreements) {
    for (const key of keysOf(agreement, grouping)) {
      const group = groups.get(key);
      if (group) group.push(agreement);
      else groups.set(key, [agreement]);
    }
  }
  return [...groups]
    .map(([key, members]) => ({ key, agreements: members }))
    .toSorted(
      (a, b) =>
        Number(a.key === null) - Number(b.key === null) ||
        (grouping === "year" ? 0 : b.agreements.length - a.agreements.length) ||
        (grouping === "year" ? -1 : 1) * ((a.key ?? "") < (b.key ?? "") ? -1 : 1),
    );
}

/** A section of which only the first rows may be listed; `size` counts them all. */
export interface ListedGroup extends Group {
  readonly size: number;
}

/** As many rows as asked for, from the first section on; sections that would be empty are left out. */
export function firstOf(groups: readonly Group[], rows: number): readonly ListedGroup[] {
  const before = groups.map((_, index) =>
    groups.slice(0, index).reduce((sum, group) => sum + group.agreements.length, 0),
  );
  return groups
    .map(({ key, agreements }, index) => ({
      key,
      agreements: agreements.slice(0, Math.max(0, rows - (before[index] ?? 0))),
      size: agreements.length,
    }))
    .filter(({ agreements }) => agreements.length > 0);
}

function keysOf(
  agreement: Agreement,
  grouping: Exclude<Grouping, "none">,
): readonly (string | null)[] {
  switch (grouping) {
    case "kind":
      return [agreement.subkind];
    case "party":
      return orNone(agreement.parties.map(({ id }) => id));
    case "field":
      return orNone(agreement.covers.map(({ id }) => id));
    case "year":
      return [agreement.period?.from?.slice(0, 4) ?? null];
    default:
      return grouping satisfies never;
  }
}

function orNone(keys: readonly string[]): readonly (string | null)[] {
  return keys.length > 0 ? keys : [null];
}
