import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alongLine } from "../../../client/canvas/layouts/alongLine.ts";
import { keepClear } from "../../../client/canvas/layouts/clear.ts";
import { concentric } from "../../../client/canvas/layouts/concentric.ts";
import { byForces } from "../../../client/canvas/layouts/force.ts";
import type { LayoutGraph, Places } from "../../../client/canvas/layouts/graph.ts";
import { grid } from "../../../client/canvas/layouts/grid.ts";
import { layered } from "../../../client/canvas/layouts/layered.ts";

type Link = readonly [from: number, to: number, direction: number];

/** Nodes that are all alike, in kinds that take turns; those in `held` must stay where they are. */
function aGraph(
  count: number,
  links: readonly Link[],
  { held = {}, middle = [] }: { held?: Record<number, [number, number]>; middle?: number[] } = {},
): LayoutGraph {
  const indexes = Array.from({ length: count }, (_none, index) => index);
  return {
    x: Float64Array.from(indexes, (index) => held[index]?.[0] ?? Number.NaN),
    y: Float64Array.from(indexes, (index) => held[index]?.[1] ?? Number.NaN),
    fixed: Uint8Array.from(indexes, (index) => (held[index] ? 1 : 0)),
    halfWidth: new Float32Array(count).fill(40),
    top: new Float32Array(count).fill(15),
    bottom: new Float32Array(count).fill(35),
    links: Uint32Array.from(links.flatMap(([from, to]) => [from, to])),
    directions: Int8Array.from(links, ([, , direction]) => direction),
    kinds: Uint16Array.from(indexes, (index) => index % 3),
    middle: Uint32Array.from(middle),
    aspect: 1.3,
    spread: 1,
  };
}

const pointsOf = (places: Places) =>
  Array.from({ length: places.length / 2 }, (_none, index) => ({
    x: places[index * 2] ?? Number.NaN,
    y: places[index * 2 + 1] ?? Number.NaN,
  }));

const layouts = { force: byForces, concentric, layered, grid };
const arranged = (name: keyof typeof layouts, graph: LayoutGraph) => {
  const places = layouts[name](graph, () => undefined);
  return pointsOf(name === "force" ? places : keepClear(graph, places));
};

const star = Array.from({ length: 11 }, (_none, index): Link => [0, index + 1, 1]);
const chain = Array.from({ length: 11 }, (_none, index): Link => [index, index + 1, 2]);

describe.each(["force", "concentric", "layered", "grid"] as const)("the layout %s", (name) => {
  test.each([
    ["a star", star],
    ["a chain", chain],
    ["strangers", []],
  ])("gives %s the same drawing every time, and room for every label", (_what, links) => {
    const places = arranged(name, aGraph(12, links));
    expect(arranged(name, aGraph(12, links))).toEqual(places);
    places.forEach((a, index) => {
      expect(Number.isFinite(a.x + a.y)).toBe(true);
      for (const b of places.slice(index + 1)) {
        const apart = Math.abs(a.x - b.x) > 78 || Math.abs(a.y - b.y) > 48;
        expect([apart, a, b]).toEqual([true, a, b]);
      }
    });
  });

  test("leaves who is pinned where it is, and puts nobody on it", () => {
    const [held, ...others] = arranged(name, aGraph(12, star, { held: { 0: [30, 80] } }));
    expect(held).toEqual({ x: 30, y: 80 });
    for (const { x, y } of others) {
      expect(Math.abs(x - 30) > 70 || Math.abs(y - 80) > 40).toBe(true);
    }
  });

  test("has no trouble with nothing, or with one", () => {
    expect(arranged(name, aGraph(0, []))).toEqual([]);
    expect(arranged(name, aGraph(1, []))).toHaveLength(1);
  });
});

describe("layers", () => {
  test("lead down along the direction of relations", () => {
    const places = arranged(
      "layered",
      aGraph(4, [
        [0, 1, 1],
        [2, 1, -1],
        [2, 3, 2],
      ]),
    );
    const [a, b, c, d] = places.map(({ y }) => y);
    expect([a! < b!, b! < c!, c! < d!]).toEqual([true, true, true]);
  });

  test("of relations that run in a circle heed those first whose direction is the point", () => {
    const [a, b, c] = arranged(
      "layered",
      aGraph(3, [
        [2, 0, 1],
        [0, 1, 2],
        [1, 2, 2],
      ]),
    ).map(({ y }) => y);
    expect([a! < b!, b! < c!]).toEqual([true, true]);
  });

  test("too wide for the view become rows", () => {
    const places = arranged(
      "layered",
      aGraph(
        61,
        Array.from({ length: 60 }, (_n, i): Link => [0, i + 1, 1]),
      ),
    );
    const xs = places.map(({ x }) => x);
    expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(60 * 80 * 0.5);
  });
});

describe("rings", () => {
  test("hold those that are one step farther from the middle", () => {
    const places = arranged("concentric", aGraph(12, chain, { middle: [5] }));
    const centre = places[5] ?? { x: Number.NaN, y: Number.NaN };
    const away = places.map(({ x, y }) => Math.hypot(x - centre.x, y - centre.y));
    for (let step = 1; step < 5; step++) {
      expect(away[5 + step]).toBeCloseTo(away[5 - step] ?? 0, 0);
      expect(away[5 + step]).toBeGreaterThan(away[5 + step - 1] ?? 0);
    }
  });
});

describe("the grid", () => {
  test("keeps kinds apart", () => {
    const places = arranged("grid", aGraph(30, star));
    const boxes = [0, 1, 2].map((kind) => {
      const own = places.filter((_place, index) => index % 3 === kind);
      const xs = own.map(({ x }) => x);
      const ys = own.map(({ y }) => y);
      return [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)] as const;
    });
    for (const [index, [left, right, top, bottom]] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        expect(right < other[0] || left > other[1] || bottom < other[2] || top > other[3]).toBe(
          true,
        );
      }
    }
  });
});

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

test("places on a line keep their order and their distance, as near as can be to the wanted ones", () => {
  const wanting = fc.array(
    fc.record({
      at: fc.integer({ min: -500, max: 500 }),
      half: fc.integer({ min: 1, max: 50 }),
    }),
    { minLength: 1, maxLength: 20 },
  );
  fc.assert(
    fc.property(wanting, (wanted) => {
      const places = alongLine(wanted);
      places.slice(1).forEach((place, index) => {
        const room = (wanted[index]?.half ?? 0) + (wanted[index + 1]?.half ?? 0);
        expect(place - (places[index] ?? 0)).toBeGreaterThanOrEqual(room - 1e-6);
      });
      expect(mean(places)).toBeCloseTo(mean(wanted.map(({ at }) => at)), 6);
    }),
  );
  expect(
    alongLine([
      { at: 0, half: 5 },
      { at: 100, half: 5 },
    ]),
  ).toEqual([0, 100]);
});
