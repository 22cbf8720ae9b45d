import { useLanguage } from "../../i18n/language.ts";
import { en, type Words } from "./words.en.ts";
import { zh } from "./words.zh.ts";

/** The strings of the network's tables in the language that the user reads; they load with them. */
export function useWords(): Words {
  return useLanguage() === "zh" ? zh : en;
}
