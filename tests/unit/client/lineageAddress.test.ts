import { expect, test } from "vitest";
import {
  type LineageAddress,
  readAddress,
  writeAddress,
  zoomed,
} from "../../../client/features/lineage/address.ts";

const plain = readAddress(new URLSearchParams());

test("an address that says nothing draws every lineage, in the size in which it is set", () => {
  expect(plain).toEqual({
    of: null,
    direction: "BOTH",
    depth: 5,
    satellites: false,
    view: "drawing",
    zoom: 100,
    step: null,
  });
  expect(writeAddress(plain, new URLSearchParams()).toString()).toBe("");
});

test("everything that can be chosen reads back as it was written, beside what others wrote", () => {
  const chosen: LineageAddress = {
    of: "mechanism/tianyuan-five-towns",
    direction: "IN",
    depth: 2,
    satellites: true,
    view: "list",
    zoom: 67,
    step: "precedes/a/b",
  };
  const written = writeAddress(chosen, new URLSearchParams("lang=zh&of=mechanism/other"));
  expect(readAddress(written)).toEqual(chosen);
  expect(written.get("lang")).toBe("zh");
});

test("what an address says wrongly is as usual", () => {
  const wrong = "direction=sideways&depth=99&view=pie&zoom=3&satellites=yes";
  expect(readAddress(new URLSearchParams(wrong))).toEqual(plain);
});

test("zooming goes from size to size and stops at the ends", () => {
  expect(zoomed(100, 1)).toBe(125);
  expect(zoomed(100, -1)).toBe(80);
  expect(zoomed(200, 1)).toBe(200);
  expect(zoomed(50, -1)).toBe(50);
});
