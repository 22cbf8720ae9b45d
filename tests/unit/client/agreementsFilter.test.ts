import { describe, expect, test } from "vitest";
import {
  filterAgreements,
  isUnfiltered,
  noFilter,
  unknownIn,
} from "../../../client/features/agreements/filter/filter.ts";
import { agreement, hierarchy, party, period, regions, works } from "./agreementsSample.ts";

const { jinshan, jiaxing, pinghu, fengxian, zhejiang } = regions;
const health = { id: "field/health", kind: "Field", name: "健康", nameEn: "Health" };
const all = [
  agreement("plan", [jinshan, party(jiaxing, "IMPLIED")], {
    subkind: "action_plan",
    period: period("2024", "2026"),
  }),
  agreement("framework", [jinshan, pinghu]),
  agreement("four", [jinshan, fengxian, works], { covers: [health], period: period("2025", null) }),
];
const passing = (filter: Partial<typeof noFilter>) =>
  filterAgreements(all, { ...noFilter, ...filter }, hierarchy).map(({ name }) => name);

describe("regions", () => {
  test("ALL asks for every one of them, ANY for one", () => {
    const parties = [jinshan.id, pinghu.id];
    expect(passing({ parties })).toEqual(["framework"]);
    expect(passing({ parties: [pinghu.id, fengxian.id], match: "ANY" })).toEqual([
      "framework",
      "four",
    ]);
    expect(passing({ parties: [pinghu.id, fengxian.id] })).toEqual([]);
  });

  test("a party counts for the regions above it only when members are counted", () => {
    expect(passing({ parties: [zhejiang.id] })).toEqual([]);
    expect(passing({ parties: [zhejiang.id], within: true })).toEqual(["plan", "framework"]);
    expect(passing({ parties: [jiaxing.id] })).toEqual(["plan"]);
    expect(passing({ parties: [jiaxing.id], within: true })).toEqual(["plan", "framework"]);
  });

  test("an organisation is a party like any other", () => {
    expect(passing({ parties: [works.id] })).toEqual(["four"]);
  });
});

test("several kinds are alternatives, several fields are demands", () => {
  expect(passing({ subkinds: ["action_plan", "opinion"] })).toEqual(["plan"]);
  expect(passing({ fields: ["field/health"] })).toEqual(["four"]);
  expect(passing({ fields: ["field/health", "field/rail"] })).toEqual([]);
});

test("years let through what is in force in one of them, and nothing that has no date", () => {
  expect(passing({ years: { from: 2024, to: 2024 } })).toEqual(["plan"]);
  expect(passing({ years: { from: 2026, to: 2030 } })).toEqual(["plan", "four"]);
  expect(passing({ years: { from: 2027, to: 2027 } })).toEqual(["four"]);
});

test("a party claimed less surely than asked for no longer counts, nor is it listed", () => {
  const explicit = { ...noFilter, confidence: "EXPLICIT" as const };
  expect(filterAgreements(all, explicit, hierarchy)[0]?.parties.map(({ name }) => name)).toEqual([
    "jinshan",
  ]);
  expect(passing({ confidence: "EXPLICIT", parties: [jiaxing.id] })).toEqual([]);
  expect(passing({ confidence: "IMPLIED", parties: [jiaxing.id] })).toEqual(["plan"]);
});

test("how to match is no filter while there is nothing to match", () => {
  expect(isUnfiltered({ ...noFilter, match: "ANY", within: true })).toBe(true);
  expect(isUnfiltered({ ...noFilter, parties: [pinghu.id] })).toBe(false);
});

test("ids that an old link still names are counted as unknown", () => {
  const filter = {
    ...noFilter,
    parties: [pinghu.id, "region/atlantis"],
    fields: ["field/alchemy"],
  };
  expect(unknownIn(filter, all, hierarchy)).toBe(2);
});
