import { useMemo } from "react";
import { useOntology } from "../../api/useOntology.ts";
import { languageTag, useLanguage } from "../../i18n/language.ts";
import { inLanguage, type Named, nameIn, type TextWithLanguage } from "../../i18n/names.ts";

/** What things are called in the language that the user reads. */
export interface Names {
  readonly of: (named: Named) => string;
  readonly entityKind: (id: string) => string;
  readonly shape: (kind: string) => string;
  readonly relationKind: (id: string) => string;
  readonly role: (id: string) => string;
  readonly list: (names: readonly string[]) => string;
  /** Our words: in the language, or in the dataset's own. */
  readonly text: (own: string, english: string | null) => TextWithLanguage;
  /** The same in the other language; null where there is none. */
  readonly other: (own: string, english: string | null) => TextWithLanguage | null;
}

/** The ontology's words and the dataset's names, in one language. */
export function useNames(): Names {
  const language = useLanguage();
  const { entityKinds, relationKinds, roles } = useOntology();

  return useMemo(() => {
    const of = (named: Named) => nameIn(language, named);
    const unknown = (id: string): Named => ({ name: id, nameEn: null });
    return {
      of,
      entityKind: (id) => of(entityKinds.get(id) ?? unknown(id)),
      shape: (kind) => entityKinds.get(kind)?.shape ?? "",
      relationKind: (id) => of(relationKinds.get(id) ?? unknown(id)),
      role: (id) => of(roles.get(id) ?? unknown(id)),
      list: (names) => names.join(language === "en" ? ", " : "、"),
      text: (own, english) => inLanguage(language, own, english),
      other: (own, english) => {
        if (!english) return null;
        return language === "en"
          ? { text: own, lang: languageTag.zh }
          : { text: english, lang: languageTag.en };
      },
    };
  }, [language, entityKinds, relationKinds, roles]);
}
