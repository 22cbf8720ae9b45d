import { array, assert, integer, property, tuple } from "fast-check";
import { expect, test } from "vitest";
import { generationsOf, type Step } from "../../../server/graphql/lineage/generations.ts";

const step = (from: string, to: string): Step => ({ id: `${from}-${to}`, from, to });
const asObject = (map: ReadonlyMap<string, number>) => Object.fromEntries(map);

test("a shortcut does not bring an entity nearer than its longest chain", () => {
  const { generation } = generationsOf("d", [
    step("a", "b"),
    step("b", "c"),
    step("a", "c"),
    step("c", "d"),
  ]);
  expect(asObject(generation)).toEqual({ a: -3, b: -2, c: -1, d: 0 });
});

test("a step that closes a circle is named and left out of account", () => {
  const { generation, cycles } = generationsOf("a", [
    step("a", "b"),
    step("b", "c"),
    step("c", "a"),
  ]);
  expect(asObject(generation)).toEqual({ a: 0, b: 1, c: 2 });
  expect(cycles).toEqual(["c-a"]);
});

test("a circle among ancestors does not hang or hide them", () => {
  const { generation, cycles } = generationsOf("z", [
    step("x", "y"),
    step("y", "x"),
    step("y", "z"),
  ]);
  expect(cycles).toEqual(["y-x"]);
  expect(asObject(generation)).toEqual({ x: -2, y: -1, z: 0 });
});

test("what no chain joins to the focus has no generation", () => {
  const { generation } = generationsOf("a", [step("a", "b"), step("c", "d")]);
  expect(asObject(generation)).toEqual({ a: 0, b: 1 });
});

test("whatever the steps, nothing stands before its own ancestor on the same side", () => {
  const steps = array(tuple(integer({ min: 0, max: 7 }), integer({ min: 0, max: 7 })), {
    maxLength: 25,
  });
  assert(
    property(steps, (pairs) => {
      const all = pairs.map(([from, to], index) => ({
        id: `${index}`,
        from: `${from}`,
        to: `${to}`,
      }));
      const { generation, cycles } = generationsOf("0", all);
      for (const { id, from, to } of all) {
        const [earlier, later] = [generation.get(from), generation.get(to)];
        if (cycles.includes(id) || earlier === undefined || later === undefined) continue;
        expect(earlier).toBeLessThan(later);
      }
    }),
  );
});
