/** How two entities hang together. */
export interface PathsInquiry {
  readonly about: "paths";
  readonly from: string;
  readonly to: string;
  /** How many steps a path may have. */
  readonly maxLength: number;
  /** Only through entities of these kinds; null for those that say something. */
  readonly entityKinds: readonly string[] | null;
  /** Only along relations of these kinds; null for all. */
  readonly relationKinds: readonly string[] | null;
}

/** What two or more entities have in common. */
export interface SharedInquiry {
  readonly about: "shared";
  readonly ids: readonly string[];
}

/** What only the one has, what both have and what only the other has. */
export interface ComparisonInquiry {
  readonly about: "comparison";
  readonly a: string;
  readonly b: string;
  /** Whether what its parts have counts for an entity. */
  readonly within: boolean;
}

/** A question about selected entities; its answer stands below the network. */
export type Inquiry = PathsInquiry | SharedInquiry | ComparisonInquiry;

/** How many steps a path may have at first, and at most. */
export const usualLength = 4;
export const mostLength = 6;

/** The most entities that can be asked about at once. */
export const mostShared = 20;

/** The entities that an inquiry is about, in their order. */
export function subjectsOf(inquiry: Inquiry): readonly string[] {
  switch (inquiry.about) {
    case "paths":
      return [inquiry.from, inquiry.to];
    case "shared":
      return inquiry.ids;
    case "comparison":
      return [inquiry.a, inquiry.b];
    default:
      return inquiry satisfies never;
  }
}

/** The inquiries that some entities allow; kinds decide whether a comparison says anything. */
export function inquiriesAbout(
  subjects: readonly { readonly id: string; readonly kind: string }[],
): readonly Inquiry[] {
  const ids = subjects.map(({ id }) => id);
  const [first, second] = ids;
  if (first === undefined || second === undefined || ids.length > mostShared) return [];
  const shared: Inquiry = { about: "shared", ids };
  if (ids.length > 2) return [shared];
  const paths: Inquiry = pathsBetween(first, second);
  const comparison: Inquiry = { about: "comparison", a: first, b: second, within: false };
  const areParties = subjects.every(({ kind }) => kind === "Region" || kind === "Organization");
  return areParties ? [paths, shared, comparison] : [paths, shared];
}

/** The paths between two entities, asked as they are at first. */
export function pathsBetween(from: string, to: string): PathsInquiry {
  return {
    about: "paths",
    from,
    to,
    maxLength: usualLength,
    entityKinds: null,
    relationKinds: null,
  };
}
