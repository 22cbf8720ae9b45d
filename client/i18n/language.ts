import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

/** A language of the interface. Names fall back to the dataset's own where one is not translated. */
export type Language = "zh" | "en";

const remembered = "accord-atlas.language";

/** The BCP 47 tag that marks text of a language in HTML. */
export const languageTag: Readonly<Record<Language, string>> = { zh: "zh-CN", en: "en" };

function isLanguage(value: string | null): value is Language {
  return value === "zh" || value === "en";
}

/** The link's language, else the one used last, else the browser's. */
function startingLanguage(): Language {
  const linked = new URLSearchParams(window.location.search).get("lang");
  if (isLanguage(linked)) return linked;
  const last = window.localStorage.getItem(remembered);
  if (isLanguage(last)) return last;
  return navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en";
}

/** The language in use; follow it with `subscribe` outside React. */
export const languageStore = createStore<{ language: Language }>(() => ({
  language: startingLanguage(),
}));

/** The language in use. */
export function useLanguage(): Language {
  return useStore(languageStore, ({ language }) => language);
}

/** Changes the interface's language and remembers it. */
export function setLanguage(language: Language): void {
  window.localStorage.setItem(remembered, language);
  languageStore.setState({ language });
}
