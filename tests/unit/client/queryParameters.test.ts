import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Question } from "../../../client/features/query/gallery/question.ts";
import { variablesOf } from "../../../client/features/query/editor/graphql/variables.ts";
import { blanksOf, lackOf } from "../../../client/features/query/parameters/blank.ts";
import type { Json } from "../../../client/workbench/query.ts";
import {
  type Parameter,
  parameterFrom,
  parameterTypes,
  retyped,
  valueOf,
} from "../../../client/features/query/parameters/parameter.ts";

const none: ReadonlyMap<string, Parameter> = new Map();

const typeOf = (value: Json) => parameterFrom(value).type;
const problem = (as: Parameter["type"], written: string) => valueOf({ type: as, written });

describe("a parameter", () => {
  test("has the value that it was made from, whatever JSON that is", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 2 }), (value) => {
        // JSON has no negative zero, and a parameter is what JSON says of it.
        const json = JSON.parse(JSON.stringify(value));
        expect(valueOf(parameterFrom(json))).toEqual({ value: json });
      }),
    );
  });

  test("is typed by its value, ids as entities", () => {
    expect(typeOf("region/jinshan")).toBe("entity");
    expect(typeOf(["region/jinshan", "party-to/x"])).toBe("entities");
    expect(typeOf("金山")).toBe("text");
    expect(typeOf(3)).toBe("integer");
    expect(typeOf(3.5)).toBe("decimal");
    expect(typeOf(false)).toBe("boolean");
    expect(typeOf([])).toBe("json");
    expect(typeOf(null)).toBe("json");
  });

  test("says why it has no value", () => {
    expect(problem("integer", "1.5")).toEqual({ problem: "notInteger" });
    expect(problem("integer", "9007199254740993")).toEqual({ problem: "notInteger" });
    expect(problem("integer", " ")).toEqual({ problem: "empty" });
    expect(problem("decimal", "one")).toEqual({ problem: "notDecimal" });
    expect(problem("json", "{a: 1}")).toEqual({ problem: "notJson" });
    expect(problem("entity", "")).toEqual({ problem: "empty" });
    expect(problem("text", "")).toEqual({ value: "" });
    expect(problem("entities", "")).toEqual({ value: [] });
  });

  test("keeps what makes sense of it under another type", () => {
    expect(retyped({ type: "text", written: "5" }, "integer")).toEqual({
      type: "integer",
      written: "5",
    });
    expect(retyped({ type: "entities", written: "a/b c/d" }, "json")).toEqual({
      type: "json",
      written: '["a/b","c/d"]',
    });
    for (const from of parameterTypes) {
      for (const to of parameterTypes) {
        expect(retyped({ type: from, written: "true" }, to).type).toBe(to);
      }
    }
  });
});

describe("the variables of an operation", () => {
  test("are read with types and defaults, not from comments, texts or arguments", () => {
    expect(
      variablesOf(`# $no: Int
        query Q($parties: [ID!]!, $match: Match = ALL $first: Int) {
          agreements(linking: $parties, match: $match, first: $first) { nodes { name } }
          search(text: "$text: String") { total }
        }`),
    ).toEqual([
      { name: "parties", type: "[ID!]!", optional: false },
      { name: "match", type: "Match", optional: true },
      { name: "first", type: "Int", optional: true },
    ]);
  });
});

describe("the blanks of a text", () => {
  test("in Cypher are typed by where they are used first", () => {
    const blanks = blanksOf(
      "cypher",
      "MATCH (a:Region {id: $one}) WHERE a.id IN $several AND a.fromYear > $year AND a.name = $name AND a.subkind IN $kinds RETURN a LIMIT $most",
      null,
      none,
      new Map(),
    );
    expect(blanks[0]?.kinds).toEqual(["Region"]);
    expect(blanks.map(({ name, type }) => `${name} ${type}`)).toEqual([
      "one entity",
      "several entities",
      "year integer",
      "name text",
      "kinds json",
      "most integer",
    ]);
  });

  test("in GraphQL are typed as declared, an enum as a choice", () => {
    const blanks = blanksOf(
      "graphql",
      "query ($id: ID!, $ids: [ID!], $match: Match, $first: Int, $filter: EntityFilter) { a }",
      null,
      none,
      new Map([["Match", ["ALL", "ANY"]]]),
    );
    expect(blanks.map(({ type, optional }) => `${type} ${optional}`)).toEqual([
      "entity false",
      "entities true",
      "text true",
      "integer true",
      "json true",
    ]);
    expect(blanks[2]?.choices.map(({ value }) => value)).toEqual(["ALL", "ANY"]);
  });

  test("of a question are asked for in its words and within its bounds", () => {
    const question: Question = {
      __typename: "Question",
      id: "q",
      group: "AGREEMENTS",
      title: "",
      titleEn: "",
      description: "",
      descriptionEn: "",
      cypher: "",
      graphql: "",
      parameters: [
        {
          __typename: "QuestionParameter",
          name: "parties",
          title: "各方",
          titleEn: "Parties",
          input: "ENTITIES",
          kinds: ["Region"],
          min: 2,
          max: 3,
          choices: [],
          default: null,
        },
      ],
    };
    const [blank] = blanksOf(
      "cypher",
      "UNWIND $parties AS id RETURN id",
      question,
      none,
      new Map(),
    );
    if (!blank) throw new Error("The text has a blank.");
    expect(blank).toMatchObject({
      type: "entities",
      title: { nameEn: "Parties" },
      kinds: ["Region"],
    });
    const lack = (written: string) =>
      lackOf(blank, new Map([["parties", { type: "entities", written }]]));
    expect(lackOf(blank, none)).toBe("missing");
    expect(lack("region/a")).toBe("outOfRange");
    expect(lack("region/a region/b")).toBeNull();
    expect(lack("region/a region/b region/c region/d")).toBe("outOfRange");
  });

  test("that are optional lack nothing when empty", () => {
    const [blank] = blanksOf("graphql", "query ($first: Int) { a }", null, none, new Map());
    if (!blank) throw new Error("The text has a blank.");
    expect(lackOf(blank, none)).toBeNull();
    expect(lackOf(blank, new Map([["first", { type: "integer", written: "" }]]))).toBeNull();
    expect(lackOf(blank, new Map([["first", { type: "integer", written: "x" }]]))).toBe(
      "notInteger",
    );
  });
});
