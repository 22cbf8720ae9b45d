import { inLanguage } from "../i18n/names.ts";
import type { Language } from "../i18n/language.ts";
import type { Direction } from "./generated/graphql.ts";
import type { Ontology } from "./useOntology.ts";

/** What relations of a kind are called, seen from their start; from their end where they come in. */
export function relationWords(
  { relationKinds }: Ontology,
  language: Language,
  kind: string,
  direction: Direction = "OUT",
): string {
  const known = relationKinds.get(kind);
  if (!known) return kind;
  return direction === "IN"
    ? inLanguage(language, known.inverseName, known.inverseNameEn).text
    : inLanguage(language, known.name, known.nameEn).text;
}
