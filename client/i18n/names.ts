import { languageTag, type Language } from "./language.ts";

/** What has a name in the dataset's language and perhaps one in English. */
export interface Named {
  readonly name: string;
  readonly nameEn: string | null;
}

/** A text and the language that it is in, for the `lang` attribute. */
export interface TextWithLanguage {
  readonly text: string;
  readonly lang: string;
}

/** The text in the language asked for, or in the dataset's own where it has not been translated. */
export function inLanguage(
  language: Language,
  own: string,
  english: string | null | undefined,
): TextWithLanguage {
  return language === "en" && english
    ? { text: english, lang: languageTag.en }
    : { text: own, lang: languageTag.zh };
}

/** The name to call it by in a language. */
export function nameIn(language: Language, named: Named): string {
  return inLanguage(language, named.name, named.nameEn).text;
}

/** Chinese in pinyin order, whatever the interface's language, so that a list keeps its order. */
export const collator = new Intl.Collator("zh-Hans-CN", { numeric: true });
