import { expect, test } from "vitest";
import { periodIn } from "../../../client/i18n/periods.ts";

const none = { from: null, to: null, label: null, labelEn: null };

test("a period reads as its dates, an open end said in words", () => {
  expect(periodIn("en", { ...none, from: "2024", to: "2026" })).toBe("2024–2026");
  expect(periodIn("en", { ...none, from: "2024", to: "2024" })).toBe("2024");
  expect(periodIn("en", { ...none, from: "2024-07" })).toBe("since 2024-07");
  expect(periodIn("en", { ...none, to: "2026" })).toBe("until 2026");
  expect(periodIn("zh", { ...none, from: "2024" })).toBe("2024 年起");
  expect(periodIn("zh", { ...none, from: "2024-07" })).toBe("2024-07 起");
  expect(periodIn("zh", { ...none, to: "2026-05" })).toBe("至 2026-05");
});

test("a period reads as the source words it, with its dates where it has some", () => {
  const before = { ...none, label: "世博会前", labelEn: "before the Expo" };
  expect(periodIn("en", before)).toBe("before the Expo");
  expect(periodIn("en", { ...before, labelEn: null })).toBe("世博会前");
  expect(periodIn("en", { ...before, to: "2010" })).toBe("before the Expo (until 2010)");
  expect(periodIn("zh", { ...before, to: "2010" })).toBe("世博会前（至 2010 年）");
});

test("a period of which nothing is stated is none", () => {
  expect(periodIn("en", none)).toBeNull();
  expect(periodIn("zh", null)).toBeNull();
});
