import type { Ontology } from "../api/useOntology.ts";
import type { Appearance } from "./appearance.ts";
import type { Language } from "../i18n/language.ts";
import { inLanguage } from "../i18n/names.ts";

/** How the ontology wants things drawn, for a reader of a language. */
export function appearanceOf(ontology: Ontology, language: Language, dark: boolean): Appearance {
  const relations = ontology.relationKinds;
  return {
    language,
    dark,
    kinds: ontology.entityKinds,
    kindName: (kind) => {
      const known = ontology.entityKinds.get(kind);
      return known ? inLanguage(language, known.name, known.nameEn).text : kind;
    },
    relationWords: (kind) => {
      const known = relations.get(kind);
      return known ? inLanguage(language, known.name, known.nameEn).text : kind;
    },
    symmetric: new Set([...relations.values()].filter((one) => one.symmetric).map(({ id }) => id)),
    arrows: new Set([...relations.values()].filter(({ lineage }) => lineage).map(({ id }) => id)),
  };
}
