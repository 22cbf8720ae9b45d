import type { Language } from "../../i18n/language.ts";
import { inLanguage } from "../../i18n/names.ts";
import type { StatedPeriod } from "./model/lineage.ts";

/** A period as the source words it, else its dates; empty where nothing is stated. */
export function periodWords(period: StatedPeriod | null, language: Language): string {
  if (period === null) return "";
  if (period.label !== null) return inLanguage(language, period.label, period.labelEn).text;
  if (period.from === null && period.to === null) return "";
  return period.from === period.to
    ? (period.from ?? "")
    : `${period.from ?? ""}–${period.to ?? ""}`;
}
