import { describe, expect, test } from "vitest";
import {
  type AxisOptions,
  closedAtLevel,
  layAxis,
} from "../../../client/features/agreements/matrix/axis.ts";
import { linkMatrix, shadeOf } from "../../../client/features/agreements/matrix/links.ts";
import { agreement, hierarchy, regions, works } from "./agreementsSample.ts";

const { jinshan, fengxian, jiaxing, pinghu, taizhou, park } = regions;
const all = [
  agreement("plan", [jinshan, jiaxing]),
  agreement("framework", [jinshan, pinghu]),
  agreement("three", [jinshan, jiaxing, pinghu]),
  agreement("four", [jinshan, fengxian, park, works]),
  agreement("far", [jinshan, taizhou]),
];
const parties = [
  ...new Map(all.flatMap((one) => one.parties).map((one) => [one.id, one])).values(),
];
const plain: AxisOptions = {
  closed: new Set(),
  within: false,
  weight: (id) => all.filter((one) => one.parties.some((other) => other.id === id)).length,
  compareNames: (a, b) => a.localeCompare(b),
};
const axisWith = (options: Partial<AxisOptions>) =>
  layAxis(parties, hierarchy, { ...plain, ...options });
const drawn = (options: Partial<AxisOptions>) =>
  axisWith(options).map(({ entity, depth }) => `${"· ".repeat(depth)}${entity.name}`);

describe("the axis", () => {
  test("lists province › city › county, areas after administrative regions, organisations last", () => {
    expect(drawn({})).toEqual([
      "shanghai",
      "· jinshan",
      "· fengxian",
      "· park",
      "zhejiang",
      "· jiaxing",
      "· · pinghu",
      "· taizhou",
      "works",
    ]);
  });

  test("a closed region takes the place of its members", () => {
    expect(drawn({ closed: new Set(["region/jiaxing", "region/shanghai"]) })).toEqual([
      "shanghai",
      "zhejiang",
      "· jiaxing",
      "· taizhou",
      "works",
    ]);
  });

  test("closing at a level closes that level and all below it", () => {
    expect([...closedAtLevel(parties, hierarchy, 1)]).toEqual(["region/jiaxing"]);
    expect([...closedAtLevel(parties, hierarchy, 0)].toSorted()).toEqual([
      "region/jiaxing",
      "region/shanghai",
      "region/zhejiang",
    ]);
  });

  test("an open region that is no party stands as a heading", () => {
    const heading = axisWith({}).find(({ entity }) => entity.name === "zhejiang");
    expect(heading?.reach.size).toBe(0);
  });
});

function counts(options: Partial<AxisOptions>) {
  const matrix = linkMatrix(all, axisWith(options));
  const index = (name: string) => matrix.axis.findIndex(({ entity }) => entity.name === name);
  return {
    matrix,
    count: (a: string, b: string) => matrix.at(index(a), index(b)).length,
    standing: (a: string, b: string) => matrix.standing(index(a), index(b)),
  };
}

describe("shared agreements", () => {
  test("are counted alike from either side, an item's own on the diagonal", () => {
    const { count } = counts({});
    expect([count("jinshan", "pinghu"), count("pinghu", "jinshan")]).toEqual([2, 2]);
    expect([count("jinshan", "jinshan"), count("jiaxing", "jiaxing")]).toEqual([5, 2]);
    expect(count("fengxian", "pinghu")).toBe(0);
  });

  test("of a region with its members are those of either, each once", () => {
    const { count } = counts({ within: true });
    expect(count("jinshan", "jiaxing")).toBe(3);
    expect(count("jinshan", "zhejiang")).toBe(4);
    expect(count("jinshan", "pinghu")).toBe(2);
  });

  test("of a closed region count its members without being asked", () => {
    const { count } = counts({ closed: new Set(["region/zhejiang"]) });
    expect(count("jinshan", "zhejiang")).toBe(4);
  });

  test("of a region that counts one within it are told apart and do not set the scale", () => {
    const { matrix, standing } = counts({ within: true });
    expect(standing("jiaxing", "pinghu")).toBe("nested");
    expect(counts({}).standing("jiaxing", "pinghu")).toBe("apart");
    expect(standing("jinshan", "pinghu")).toBe("apart");
    expect(matrix.most).toBe(4);
  });
});

test("the scale gives nothing, the fewest and the most a step each, and never goes down", () => {
  expect([0, 1, 2, 3].map((count) => shadeOf(count, 3))).toEqual([0, 1, 3, 5]);
  expect([1, 2, 3, 4, 5].map((count) => shadeOf(count, 5))).toEqual([1, 2, 3, 4, 5]);
  const many = Array.from({ length: 40 }, (_, count) => shadeOf(count, 39));
  expect(many).toEqual(many.toSorted((a, b) => a - b));
  expect(many.at(-1)).toBe(5);
  expect(shadeOf(1, 1)).toBe(3);
});
