import { assert, integer, property, string, tuple } from "fast-check";
import { expect, test } from "vitest";
import { decodeCursor, encodeCursor } from "../../../server/graphql/cursor.ts";
import { InvalidArgumentError } from "../../../server/graphql/errors.ts";

test("a cursor comes back as the place that it was made from", () => {
  assert(
    property(tuple(string(), integer(), integer(), string()), (place) => {
      expect(decodeCursor("passages", encodeCursor("passages", place))).toEqual(place);
    }),
  );
});

test("no other text is taken for a cursor", () => {
  assert(
    property(string({ unit: "binary" }), (text) => {
      expect(() => decodeCursor("entities", text)).toThrow(InvalidArgumentError);
    }),
  );
});

test("a cursor of another list is refused", () => {
  expect(() => decodeCursor("relations", encodeCursor("entities", ["a"]))).toThrow(
    /"after" must be a cursor that this list gave/,
  );
});
