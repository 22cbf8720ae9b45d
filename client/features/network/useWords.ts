import { useLanguage } from "../../i18n/language.ts";
import { en, type Words } from "./words.en.ts";
import { zh } from "./words.zh.ts";

/** The strings of what the network's own tools, in the language that the user reads. */
export function useWords(): Words {
  return useLanguage() === "zh" ? zh : en;
}
