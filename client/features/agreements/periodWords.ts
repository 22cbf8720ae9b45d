import type { Language } from "../../i18n/language.ts";
import { datesIn, labelIn, type StatedPeriod } from "../../i18n/periods.ts";
import type { Words } from "./words.en.ts";

/** A term in words: its dates, else the source's own words, else that it has none. */
export function periodWords(period: StatedPeriod | null, words: Words, language: Language): string {
  const said = period && (datesIn(language, period) ?? labelIn(language, period));
  return said ?? words.ledger.undated;
}
