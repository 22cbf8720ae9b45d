import { useMemo } from "react";
import { useOntology } from "../../api/useOntology.ts";
import { useLanguage } from "../../i18n/language.ts";
import { collator, type Named, nameIn } from "../../i18n/names.ts";
import type { LedgerWords } from "./ledger/sortAgreements.ts";

/** What things are called in the language that the user reads. */
export interface Labels extends LedgerWords {
  readonly name: (named: Named) => string;
  /** The name in the other language; null where there is none. */
  readonly otherName: (named: Named) => string | null;
  readonly role: (id: string | null) => string | null;
}

/** The ontology's words and the dataset's names, in one language. */
export function useLabels(): Labels {
  const language = useLanguage();
  const { entityKinds, roles } = useOntology();

  return useMemo(() => {
    const name = (named: Named) => nameIn(language, named);
    const subkinds = new Map(
      entityKinds.get("Agreement")?.subkinds.map((subkind) => [subkind.id, subkind]),
    );
    return {
      name,
      otherName: (named) => {
        const other = language === "en" ? named.name : named.nameEn;
        return other === null || other === name(named) ? null : other;
      },
      title: name,
      kind: (id) => (id === null ? "" : name(subkinds.get(id) ?? { name: id, nameEn: null })),
      role: (id) => (id === null ? null : name(roles.get(id) ?? { name: id, nameEn: null })),
      compare: collator.compare,
    };
  }, [language, entityKinds, roles]);
}
