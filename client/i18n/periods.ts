import type { Language } from "./language.ts";

/** The dates of a period as the dataset has them: a year, a month or a day; null for an open end. */
export interface Dates {
  readonly from: string | null;
  readonly to: string | null;
}

/** A period as the dataset states it: in dates, in the source's words, or both. */
export interface StatedPeriod extends Dates {
  readonly label: string | null;
  readonly labelEn: string | null;
}

const openEnds: Readonly<
  Record<Language, { since(date: string): string; until(date: string): string }>
> = {
  en: { since: (date) => `since ${date}`, until: (date) => `until ${date}` },
  zh: { since: (date) => `${inChinese(date)}起`, until: (date) => `至 ${inChinese(date).trim()}` },
};

function inChinese(date: string): string {
  return date.includes("-") ? `${date} ` : `${date} 年`;
}

/** Dates in words: `2024–2026`, `since 2024`. Null where there are none. */
export function datesIn(language: Language, { from, to }: Dates): string | null {
  if (from !== null && to !== null) return from === to ? from : `${from}–${to}`;
  if (from !== null) return openEnds[language].since(from);
  return to === null ? null : openEnds[language].until(to);
}

/** The source's own words for a period, translated where they have been. */
export function labelIn(language: Language, { label, labelEn }: StatedPeriod): string | null {
  return language === "en" ? (labelEn ?? label) : label;
}

/** A period in words: as the source says it, with its dates where it has some. Null for neither. */
export function periodIn(language: Language, period: StatedPeriod | null): string | null {
  if (period === null) return null;
  const dates = datesIn(language, period);
  const label = labelIn(language, period);
  if (label === null || dates === null) return label ?? dates;
  return language === "zh" ? `${label}（${dates}）` : `${label} (${dates})`;
}
