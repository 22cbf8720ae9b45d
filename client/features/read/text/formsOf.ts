import type { Language } from "../../../i18n/language.ts";
import type { NamedEntity } from "../passage.ts";

/** Words that an English name may end with and a sentence leaves out: Jinshan District, Jinshan. */
const levels = /,? (?:district|city|province|county|town|municipality)$/i;

/**
 * The forms under which a text may name an entity, the name itself first. Chinese sentences use the
 * name and its aliases; aliases are Chinese, so that an English one can only be cut from the name.
 */
export function formsOf(entity: NamedEntity, language: Language): readonly string[] {
  const forms =
    language === "zh" || entity.nameEn === null
      ? [entity.name, ...entity.aliases].flatMap((form) => [form, withoutQuotes(form)])
      : englishForms(entity.nameEn);
  return [...new Set(forms.map((form) => form.trim()))].filter((form) => form.length > 1);
}

function englishForms(name: string): readonly string[] {
  const plain = name.replaceAll(/\s*\([^)]*\)/g, "").replace(/^the /i, "");
  return [name, plain, withoutQuotes(plain), plain.replace(levels, "")].filter(
    (form) => form.length > 2,
  );
}

function withoutQuotes(form: string): string {
  return form.replaceAll(/[“”‘’"《》]|^'|'(?=\s|$)|(?<=\s)'/g, "");
}
