import type { StatedPeriod } from "../../../i18n/periods.ts";

/** A stretch of time in years and fractions of one; a missing end is open. */
export interface Term {
  readonly from: number | null;
  readonly to: number | null;
}

/** Whole years, both included. */
export interface YearRange {
  readonly from: number;
  readonly to: number;
}

/** `2024` → 2024, `2024-07` → 2024.5: where a partial date begins, or where it has ended. */
function instant(date: string, edge: "start" | "end"): number | null {
  const [year, month, day] = date.split("-").map(Number);
  if (year === undefined || !Number.isInteger(year)) return null;
  const after = edge === "end" ? 1 : 0;
  if (month === undefined) return year + after;
  if (day === undefined) return year + (month - 1 + after) / 12;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return year + (month - 1 + (day - 1 + after) / days) / 12;
}

/** When a period begins and ends, drawn as long as its dates are precise; null where it has no date. */
export function termOf(period: StatedPeriod | null): Term | null {
  if (period === null) return null;
  const from = period.from === null ? null : instant(period.from, "start");
  const to = period.to === null ? null : instant(period.to, "end");
  return from === null && to === null ? null : { from, to };
}

/** Whether a period has a day in one of the years. Open ends reach on; no date at all never does. */
export function isInForce(period: StatedPeriod | null, years: YearRange): boolean {
  const term = termOf(period);
  if (term === null) return false;
  return (term.from ?? -Infinity) < years.to + 1 && (term.to ?? Infinity) > years.from;
}

/** The calendar years from the first to the last that any of the periods names; null without dates. */
export function yearsSpanned(periods: readonly (StatedPeriod | null)[]): YearRange | null {
  const years = periods
    .flatMap((period) => [period?.from, period?.to])
    .filter((date) => typeof date === "string")
    .map((date) => Number(date.slice(0, 4)))
    .filter((year) => Number.isInteger(year));
  return years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) };
}
