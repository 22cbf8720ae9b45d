import { expect, test } from "vitest";
import { createHierarchy, levelRank } from "../../../client/features/agreements/hierarchy.ts";
import { hierarchy, region } from "./agreementsSample.ts";

test("a county stands under its city even where its province is named as directly", () => {
  expect(hierarchy.parent("region/pinghu")).toBe("region/jiaxing");
});

test("a province stands under nothing, whatever macro-region it is part of", () => {
  expect(hierarchy.parent("region/zhejiang")).toBeNull();
  expect(hierarchy.wholes("region/zhejiang")).toContain("region/delta");
});

test("a functional area stands under the region that holds it", () => {
  expect(hierarchy.parent("region/park")).toBe("region/shanghai");
});

test("members are all that is part of a region, directly or through others, and itself", () => {
  expect([...hierarchy.members("region/zhejiang")].toSorted()).toEqual([
    "region/jiaxing",
    "region/pinghu",
    "region/taizhou",
    "region/zhejiang",
  ]);
});

test("somebody who is part of nothing is known and has only itself", () => {
  expect(hierarchy.entity("organization/works")?.name).toBe("works");
  expect([...hierarchy.wholes("organization/works")]).toEqual(["organization/works"]);
});

test("regions that are part of each other end the climb", () => {
  const [a, b] = [region("a", "area"), region("b", "area")];
  const cyclic = createHierarchy([
    { part: a, whole: b },
    { part: b, whole: a },
  ]);
  expect([...cyclic.wholes("region/a")]).toEqual(["region/a", "region/b"]);
  expect(cyclic.parent("region/a")).toBeNull();
});

test("levels rank from the province down, and what is no level comes last", () => {
  const ranks = ["municipality", "city", "county", "town", "area", null].map(levelRank);
  expect(ranks).toEqual([0, 1, 2, 3, 4, 4]);
});
