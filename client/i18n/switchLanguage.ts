import { type Language, setLanguage } from "./language.ts";
import { loadText } from "./text.ts";

/** Changes the language once its strings are there; until then, and where they fail to come, nothing changes. */
export async function switchLanguage(language: Language): Promise<void> {
  await loadText(language);
  setLanguage(language);
}
