import { en } from "./en.ts";
import { type Language, useLanguage } from "./language.ts";
import { zh } from "./zh.ts";

/** Every string of the interface. A language that lacks one does not pass the type check. */
export type Dictionary = typeof en;

const dictionaries: Readonly<Record<Language, Dictionary>> = { en, zh };

/** The interface's strings in a language, for code outside React. */
export function textIn(language: Language): Dictionary {
  return dictionaries[language];
}

/** The interface's strings in the language that the user reads. */
export function useText(): Dictionary {
  return dictionaries[useLanguage()];
}
