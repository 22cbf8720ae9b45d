import { describe, expect, test } from "vitest";
import {
  fieldOptions,
  matching,
  partyOptions,
  partyWeight,
} from "../../../client/features/agreements/filter/options.ts";
import { firstOf } from "../../../client/features/agreements/ledger/groupAgreements.ts";
import { periodWords } from "../../../client/features/agreements/periodWords.ts";
import { en } from "../../../client/features/agreements/words.en.ts";
import { zh } from "../../../client/features/agreements/words.zh.ts";
import { agreement, hierarchy, period, regions, works } from "./agreementsSample.ts";

const { jinshan, jiaxing, pinghu } = regions;
const health = { id: "field/health", kind: "Field", name: "健康", nameEn: "Health" };
const safety = { id: "field/safety", kind: "Field", name: "安全", nameEn: "Safety" };
const all = [
  agreement("plan", [jinshan, jiaxing], { covers: [health] }),
  agreement("framework", [jinshan, pinghu], { covers: [health, safety] }),
  agreement("works", [jinshan, works]),
];
const compare = (a: string, b: string) => a.localeCompare(b);

function counts(within: boolean) {
  return partyOptions(all, hierarchy, within, compare).map(({ name, depth, count }) => [
    name,
    depth,
    count,
  ]);
}

describe("what a picker offers", () => {
  test("is every party below its regions, the busiest first, organisations last", () => {
    expect(counts(false)).toEqual([
      ["shanghai", 0, 0],
      ["jinshan", 1, 3],
      ["zhejiang", 0, 0],
      ["jiaxing", 1, 1],
      ["pinghu", 2, 1],
      ["works", 0, 1],
    ]);
  });

  test("counts members of a region when asked to", () => {
    expect(counts(true).filter(([name]) => name === "zhejiang" || name === "jiaxing")).toEqual([
      ["zhejiang", 0, 2],
      ["jiaxing", 1, 2],
    ]);
  });

  test("is every field, the most covered first", () => {
    expect(fieldOptions(all, compare).map(({ id, count }) => [id, count])).toEqual([
      ["field/health", 2],
      ["field/safety", 1],
    ]);
  });

  test("is narrowed by a part of either name, full width or not, and by what the server finds", () => {
    const fields = fieldOptions(all, compare);
    const ids = (text: string, found: readonly string[] = []) =>
      matching(fields, text, new Set(found)).map(({ id }) => id);
    expect(ids(" ＨＥＡ")).toEqual(["field/health"]);
    expect(ids("全")).toEqual(["field/safety"]);
    expect(ids("jk", ["field/health"])).toEqual(["field/health"]);
    expect(ids("")).toHaveLength(2);
  });
});

test("a region weighs what its members sign, each agreement once", () => {
  const weight = partyWeight(all, hierarchy);
  expect([weight("region/zhejiang"), weight("region/jinshan"), weight("region/none")]).toEqual([
    2, 3, 0,
  ]);
});

test("rows are listed from the first section on, and each section says its whole size", () => {
  const groups = [
    { key: "a", agreements: all },
    { key: "b", agreements: all },
    { key: null, agreements: all },
  ];
  const listed = firstOf(groups, 4).map(({ key, agreements, size }) => [
    key,
    agreements.length,
    size,
  ]);
  expect(listed).toEqual([
    ["a", 3, 3],
    ["b", 1, 3],
  ]);
});

test("a period reads as its years, its open end, the source's words, or that it has none", () => {
  expect(periodWords(period("2024", "2026"), en, "en")).toBe("2024–2026");
  expect(periodWords(period("2024", "2024"), en, "en")).toBe("2024");
  expect(periodWords(period("2024", null), en, "en")).toBe("since 2024");
  expect(periodWords(period(null, "2026"), en, "en")).toBe("until 2026");
  const before = { from: null, to: null, label: "世博会前", labelEn: "before the Expo" };
  expect(periodWords(before, en, "en")).toBe("before the Expo");
  expect(periodWords(before, zh, "zh")).toBe("世博会前");
  expect(periodWords(null, zh, "zh")).toBe("未注明");
});
