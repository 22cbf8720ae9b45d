import { describe, expect, test } from "vitest";
import {
  labelEvery,
  layTimeline,
  yearAt,
} from "../../../client/features/agreements/timeline/layTimeline.ts";
import { movedEnd } from "../../../client/features/agreements/timeline/movedEnd.ts";
import { isInForce, termOf } from "../../../client/features/agreements/timeline/term.ts";
import { agreement, period, regions } from "./agreementsSample.ts";

describe("a term", () => {
  test("is as long as its dates are precise", () => {
    expect(termOf(period("2024", "2026"))).toEqual({ from: 2024, to: 2027 });
    expect(termOf(period("2024-07", "2024-09"))).toEqual({ from: 2024.5, to: 2024.75 });
    expect(termOf(period("2024-02-29", null))?.from).toBeCloseTo(2024 + (1 + 28 / 29) / 12);
  });

  test("keeps open ends open, and is none where there is no date", () => {
    expect(termOf(period("2024", null))).toEqual({ from: 2024, to: null });
    expect(termOf({ from: null, to: null, label: "世博会前", labelEn: null })).toBeNull();
    expect(termOf(null)).toBeNull();
  });

  test("is in force in each year that it touches", () => {
    const years = [2023, 2024, 2026, 2027].map((year) =>
      isInForce(period("2024", "2026"), { from: year, to: year }),
    );
    expect(years).toEqual([false, true, true, false]);
    expect(isInForce(period("2024", null), { from: 2090, to: 2099 })).toBe(true);
    expect(isInForce(period(null, "2024-03"), { from: 2024, to: 2024 })).toBe(true);
  });
});

describe("the timeline", () => {
  const { jinshan } = regions;
  const plan = agreement("plan", [jinshan], { period: period("2024", "2026") });
  const open = agreement("open", [jinshan], { period: period("2023", null) });
  const undated = agreement("undated", [jinshan]);

  test("lays terms earliest first on an axis with a year to spare on either side", () => {
    const { bars, years } = layTimeline([plan, undated, open]);
    expect(years.map(({ year }) => year)).toEqual([2022, 2023, 2024, 2025, 2026, 2027]);
    expect(bars.map((bar) => [bar.agreement.name, bar.start, bar.end])).toEqual([
      ["open", 1 / 6, 1],
      ["plan", 2 / 6, 5 / 6],
    ]);
    expect(bars.map((bar) => bar.isOpenAtEnd)).toEqual([true, false]);
  });

  test("keeps those without dates in a lane of their own", () => {
    expect(layTimeline([plan, undated]).undated).toEqual([undated]);
    expect(layTimeline([undated])).toMatchObject({ bars: [], span: null });
  });

  test("labels as many years as there is room for", () => {
    expect(labelEvery(6, 600)).toBe(1);
    expect(labelEvery(60, 600)).toBe(5);
  });

  test("a place on the axis lies in one year, and its end in the last", () => {
    const span = { from: 2022, to: 2027 };
    expect([0, 0.34, 1].map((share) => yearAt(share, span))).toEqual([2022, 2024, 2027]);
  });
});

describe("the handles of a range", () => {
  const span = { from: 2022, to: 2028 };
  const range = { from: 2024, to: 2026 };

  test("move by a year, by five, or to the end of the axis", () => {
    expect(movedEnd(range, "to", "ArrowRight", span)).toEqual({ from: 2024, to: 2027 });
    expect(movedEnd(range, "from", "PageDown", span)).toEqual({ from: 2022, to: 2026 });
    expect(movedEnd(range, "to", "End", span)).toEqual({ from: 2024, to: 2028 });
  });

  test("never pass each other, and leave other keys alone", () => {
    expect(movedEnd(range, "from", "End", span)).toEqual({ from: 2026, to: 2026 });
    expect(movedEnd(range, "to", "Home", span)).toEqual({ from: 2024, to: 2024 });
    expect(movedEnd(range, "to", "a", span)).toBeNull();
  });
});
