import type { Passage } from "../passage.ts";

/** Which passages are shown. */
export interface ReadFilter {
  /** Entity kinds of which one at least must be named. */
  readonly kinds: readonly string[];
  /** Relation kinds of which one at least must be borne out. */
  readonly relationKinds: readonly string[];
  /** Must stand in the passage, in either language, or in the name of somebody it names. */
  readonly text: string;
  readonly coverage: Coverage;
}

/** All passages, those that bear out at least one relation, or those that bear out none. */
export type Coverage = "all" | "supporting" | "silent";

/** Lets everything through. */
export const noFilter: ReadFilter = { kinds: [], relationKinds: [], text: "", coverage: "all" };

export function isUnfiltered(filter: ReadFilter): boolean {
  return (
    filter.kinds.length === 0 &&
    filter.relationKinds.length === 0 &&
    folded(filter.text) === "" &&
    filter.coverage === "all"
  );
}

/** Whether a passage bears out at least one relation. */
export function supports({ relations }: Pick<Passage, "relations">): boolean {
  return relations.length > 0;
}

/** The passages that pass every part of the filter, in the order given. */
export function filterPassages(
  passages: readonly Passage[],
  filter: ReadFilter,
): readonly Passage[] {
  if (isUnfiltered(filter)) return passages;
  const text = folded(filter.text);
  return passages.filter(
    (passage) =>
      isCovered(passage, filter.coverage) &&
      isAnyOf(passage.entities, filter.kinds) &&
      isAnyOf(passage.relations, filter.relationKinds) &&
      (text === "" || wordsOf(passage).some((words) => folded(words).includes(text))),
  );
}

function isCovered(passage: Passage, coverage: Coverage): boolean {
  return coverage === "all" || supports(passage) === (coverage === "supporting");
}

function isAnyOf(items: readonly { readonly kind: string }[], kinds: readonly string[]): boolean {
  return kinds.length === 0 || items.some(({ kind }) => kinds.includes(kind));
}

function wordsOf({ text, textEn, quote, note, noteEn, entities }: Passage): readonly string[] {
  const names = entities.flatMap(({ name, nameEn, aliases }) => [name, nameEn ?? "", ...aliases]);
  return [text, textEn ?? "", quote ?? "", note ?? "", noteEn ?? "", ...names];
}

/** Full-width forms, case and quotation marks make no difference. */
function folded(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/["'“”‘’]/g, "")
    .trim();
}

/** How many passages name an entity, or bear out a relation, of each kind. */
export function countByKind(
  passages: readonly Passage[],
  of: "entities" | "relations",
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const passage of passages) {
    for (const kind of new Set(passage[of].map((item) => item.kind))) {
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
  }
  return counts;
}
