import { useLanguage } from "../../i18n/language.ts";
import { en, type Words } from "./words.en.ts";
import { zh } from "./words.zh.ts";

/** The filters' strings in the language that the user reads; they load with the panel. */
export function useWords(): Words {
  return useLanguage() === "zh" ? zh : en;
}
