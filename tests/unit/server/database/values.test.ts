import neo4j from "neo4j-driver";
import { describe, expect, test } from "vitest";
import { fromNeo4j, toNeo4j } from "../../../../server/database/values.ts";

describe("what Neo4j is given", () => {
  test("integral numbers go as integers, however deep, and others as they are", () => {
    expect(
      toNeo4j({ limit: 25, rows: [{ year: 2024, share: 0.5 }], name: "平湖市", to: null }),
    ).toEqual({
      limit: neo4j.int(25),
      rows: [{ year: neo4j.int(2024), share: 0.5 }],
      name: "平湖市",
      to: null,
    });
  });

  test("numbers that are no number are not turned into zero", () => {
    expect(toNeo4j([NaN, Infinity])).toEqual([NaN, Infinity]);
  });
});

describe("what we make of Neo4j's values", () => {
  test("integers are numbers where that loses nothing and text otherwise", () => {
    expect(fromNeo4j({ count: neo4j.int(3), big: neo4j.int("9007199254740993") })).toEqual({
      count: 3,
      big: "9007199254740993",
    });
  });

  test("dates and times are ISO text", () => {
    expect(
      fromNeo4j([new neo4j.types.Date(2024, 3, 5), new neo4j.types.LocalTime(8, 5, 0, 0)]),
    ).toEqual(["2024-03-05", "08:05:00"]);
  });

  test("lists and maps are converted throughout", () => {
    expect(fromNeo4j({ relations: [{ years: [neo4j.int(2020)] }], note: null })).toEqual({
      relations: [{ years: [2020] }],
      note: null,
    });
  });
});
