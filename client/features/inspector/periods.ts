import type { Language } from "../../i18n/language.ts";
import { inLanguage } from "../../i18n/names.ts";

interface Period {
  readonly from: string | null;
  readonly to: string | null;
  readonly label: string | null;
  readonly labelEn: string | null;
}

/** A period in words; `open` stands for an end that has not come. Null where nothing is stated. */
export function periodWords(
  period: Period | null,
  language: Language,
  open: string,
): string | null {
  if (period === null) return null;
  const label = period.label ? inLanguage(language, period.label, period.labelEn).text : null;
  if (period.from === null && period.to === null) return label;
  const dates =
    period.from === period.to
      ? (period.from ?? "")
      : `${period.from ?? "…"} – ${period.to ?? open}`;
  return label === null ? dates : `${label}（${dates}）`;
}
