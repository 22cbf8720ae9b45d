import type { en } from "./en.ts";
import { type Language, useLanguage } from "./language.ts";

/** Every string of the interface. A language that lacks one does not pass the type check. */
export type Dictionary = typeof en;

/** A page needs the strings of one language; those of the other come when it is switched to. */
const fetchText: Readonly<Record<Language, () => Promise<Dictionary>>> = {
  en: async () => (await import("./en.ts")).en,
  zh: async () => (await import("./zh.ts")).zh,
};

const loaded = new Map<Language, Dictionary>();

/** Brings a language's strings; nothing may be said in a language before. */
export async function loadText(language: Language): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, await fetchText[language]());
}

/** The interface's strings in a language that was loaded, for code outside React. */
export function textIn(language: Language): Dictionary {
  const text = loaded.get(language);
  if (text === undefined) throw new Error(`The strings of "${language}" have not been loaded.`);
  return text;
}

/** The interface's strings in the language that the user reads. */
export function useText(): Dictionary {
  return textIn(useLanguage());
}
