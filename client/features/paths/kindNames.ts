import type { Ontology } from "../../api/useOntology.ts";
import { languageTag, type Language } from "../../i18n/language.ts";
import { nameIn } from "../../i18n/names.ts";

/** Entity kinds in words: `Field, Indicator and Document`, `领域、指标和文献`. */
export function kindNames(
  kinds: readonly string[],
  { entityKinds }: Ontology,
  language: Language,
): string {
  const order = [...entityKinds.keys()];
  const names = kinds
    .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
    .map((id) => nameIn(language, entityKinds.get(id) ?? { name: id, nameEn: null }));
  return new Intl.ListFormat(languageTag[language]).format(names);
}
