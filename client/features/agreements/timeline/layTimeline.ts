import type { Agreement } from "../agreement.ts";
import { termOf, type YearRange, yearsSpanned } from "./term.ts";

/** One agreement's term on the axis, in shares of its length. */
export interface Bar {
  readonly agreement: Agreement;
  readonly start: number;
  readonly end: number;
  readonly isOpenAtStart: boolean;
  readonly isOpenAtEnd: boolean;
}

/** Terms on an axis of years, and those without dates in a lane of their own. */
export interface Timeline {
  readonly bars: readonly Bar[];
  readonly undated: readonly Agreement[];
  /** Every year on the axis, each with the share at which it begins. */
  readonly years: readonly { readonly year: number; readonly start: number }[];
  readonly span: YearRange | null;
}

/**
 * Earliest first, then shortest, then by id. The axis shows a year on either side of the dates,
 * so that an open end has room to be seen as open.
 */
export function layTimeline(agreements: readonly Agreement[]): Timeline {
  const named = yearsSpanned(agreements.map(({ period }) => period));
  const span = named && { from: named.from - 1, to: named.to + 1 };
  if (span === null) return { bars: [], undated: agreements, years: [], span };

  const length = span.to + 1 - span.from;
  const share = (year: number) => (year - span.from) / length;
  const bars = agreements.flatMap((agreement): Bar[] => {
    const term = termOf(agreement.period);
    if (term === null) return [];
    return [
      {
        agreement,
        start: term.from === null ? 0 : share(term.from),
        end: term.to === null ? 1 : share(term.to),
        isOpenAtStart: term.from === null,
        isOpenAtEnd: term.to === null,
      },
    ];
  });

  return {
    bars: bars.toSorted(
      (a, b) => a.start - b.start || a.end - b.end || (a.agreement.id < b.agreement.id ? -1 : 1),
    ),
    undated: agreements.filter(({ period }) => termOf(period) === null),
    years: Array.from({ length }, (_, index) => ({
      year: span.from + index,
      start: index / length,
    })),
    span,
  };
}

/** Every how many years an axis can carry a figure, where a figure needs `room` pixels. */
export function labelEvery(years: number, width: number, room = 44): number {
  const steps = [1, 2, 5, 10, 20, 50, 100];
  return steps.find((step) => (width / Math.max(1, years)) * step >= room) ?? 200;
}

/** The year at a share of the axis. */
export function yearAt(share: number, span: YearRange): number {
  const year = Math.floor(span.from + share * (span.to + 1 - span.from));
  return Math.max(span.from, Math.min(span.to, year));
}
