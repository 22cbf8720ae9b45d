import type { PathsQuery } from "../../api/generated/graphql.ts";

export type PathsFound = PathsQuery["paths"];
export type Path = PathsFound["paths"][number];
export type PathRelation = Path["steps"][number]["relations"][number];
type Confidence = PathRelation["confidence"];

/** One step of a path, as a row of words shows it. */
export interface Step {
  /** Where it leads from and to, along the path. */
  readonly from: Path["entities"][number];
  readonly to: Path["entities"][number];
  /** The relations that join the two, the best borne out first. */
  readonly relations: readonly PathRelation[];
  /** How many there are; `relations` may be cut. */
  readonly count: number;
  /** How sure the step is: as sure as the surest of its relations. */
  readonly confidence: Confidence;
  /** Which way the relations point, seen along the path; `none` where all are symmetric. */
  readonly direction: "with" | "against" | "both" | "none";
}

/** A path's steps in order. */
export function stepsOf(path: Path, symmetricKinds: ReadonlySet<string>): readonly Step[] {
  return path.steps.flatMap(({ relations, count }, index) => {
    const [from, to] = [path.entities[index], path.entities[index + 1]];
    if (from === undefined || to === undefined) return [];
    const pointing = relations.filter(({ kind }) => !symmetricKinds.has(kind));
    const isWith = pointing.some((relation) => relation.from.id === from.id);
    const isAgainst = pointing.some((relation) => relation.to.id === from.id);
    return {
      from,
      to,
      relations,
      count,
      confidence: surest(relations),
      direction: isWith ? (isAgainst ? "both" : "with") : isAgainst ? "against" : "none",
    };
  });
}

/** From the surest to the least sure. */
const confidences = ["EXPLICIT", "IMPLIED", "BACKGROUND"] as const;

function surest(relations: readonly PathRelation[]): Confidence {
  return (
    confidences.find((level) => relations.some(({ confidence }) => confidence === level)) ??
    "BACKGROUND"
  );
}

/** How sure a path is: as sure as the least sure of its steps. */
export function weakest(steps: readonly Step[]): Confidence {
  return (
    confidences.findLast((level) => steps.some(({ confidence }) => confidence === level)) ??
    "EXPLICIT"
  );
}

/** Relation kinds with how often each stands among some relations, the most frequent first. */
export function kindsIn(relations: readonly { readonly kind: string }[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { kind } of relations) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]);
}

/** What relations of one kind, direction and confidence say alike, and how often it is said. */
export interface Claim {
  readonly relation: PathRelation;
  readonly count: number;
}

/** Relations that read alike as one claim, in their order. */
export function claimsOf(relations: readonly PathRelation[]): readonly Claim[] {
  const claims = new Map<string, Claim>();
  for (const relation of relations) {
    const key = `${relation.kind} ${relation.from.id} ${relation.confidence}`;
    const known = claims.get(key);
    claims.set(key, { relation: known?.relation ?? relation, count: (known?.count ?? 0) + 1 });
  }
  return [...claims.values()];
}

/** How many different passages some relations rest on. */
export function passageCount(
  relations: readonly { readonly passages: readonly { readonly id: string }[] }[],
): number {
  return new Set(relations.flatMap(({ passages }) => passages.map(({ id }) => id))).size;
}

/** How many paths are as short as the shortest; undefined where there is none. */
export function shortestOf(
  lengths: PathsFound["lengths"],
): PathsFound["lengths"][number] | undefined {
  return lengths.find(({ count }) => count > 0);
}
