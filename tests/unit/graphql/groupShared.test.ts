import { expect, test } from "vitest";
import { groupShared } from "../../../server/graphql/shared/groupShared.ts";

type Row = Parameters<typeof groupShared>[0][number];

/** A common neighbour; each relation is written `of kind confidence`, with `<` where it leads to `of`. */
function neighbour(id: string, ...relations: readonly string[]): Row {
  return {
    id,
    relations: relations.map((text) => {
      const [of = "", kind = "", confidence = "explicit"] = text.replace("<", "").split(" ");
      return {
        id: text,
        of,
        kind,
        isOutgoing: !text.startsWith("<"),
        confidence: confidence as "explicit" | "implied" | "background",
      };
    }),
  };
}

const groups = (rows: readonly Row[], count = 2) =>
  groupShared(rows, count, ["NEAR"]).map(
    ({ relationKind, direction, members }) =>
      `${relationKind} ${direction}: ${members.map(({ id }) => id).join(" ")}`,
  );

test("a neighbour shared in two ways stands in both groups", () => {
  expect(groups([neighbour("x", "a PARTY", "b PARTY", "a HOSTS", "b HOSTS")])).toEqual([
    "HOSTS OUT: x",
    "PARTY OUT: x",
  ]);
});

test("the direction tells groups apart, unless the kind is symmetric", () => {
  expect(
    groups([
      neighbour("x", "a PARTY", "b PARTY"),
      neighbour("y", "<a PARTY", "<b PARTY"),
      neighbour("z", "a NEAR", "<b NEAR"),
    ]),
  ).toEqual(["NEAR BOTH: z", "PARTY IN: y", "PARTY OUT: x"]);
});

test("what is shared in different ways comes last, however much it is", () => {
  expect(
    groups([
      neighbour("x", "a PARTY", "b HOSTS"),
      neighbour("y", "a PARTY", "<b PARTY"),
      neighbour("z", "a PARTY", "b PARTY"),
    ]),
  ).toEqual(["PARTY OUT: z", "null BOTH: x y"]);
});

test("a kind that only some of several have makes no group", () => {
  expect(groups([neighbour("x", "a PARTY", "b PARTY", "c HOSTS")], 3)).toEqual(["null BOTH: x"]);
});

test("the best borne out come first, by the best relation of each; then by id", () => {
  expect(
    groups([
      neighbour("x", "a PARTY background", "b PARTY"),
      neighbour("z", "a PARTY", "b PARTY implied", "b PARTY"),
      neighbour("y", "a PARTY", "b PARTY"),
    ]),
  ).toEqual(["PARTY OUT: y z x"]);
});

test("larger groups come first", () => {
  expect(
    groups([
      neighbour("x", "a AAA", "b AAA"),
      neighbour("y", "a PARTY", "b PARTY"),
      neighbour("z", "a PARTY", "b PARTY"),
    ]),
  ).toEqual(["PARTY OUT: y z", "AAA OUT: x"]);
});
