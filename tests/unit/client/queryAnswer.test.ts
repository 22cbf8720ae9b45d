import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { answerCsv, answerJson } from "../../../client/features/query/answer/exportAnswer.ts";
import { notesOf, readPlan } from "../../../client/features/query/answer/readPlan.ts";
import { referencesOf } from "../../../client/features/query/answer/referencesOf.ts";
import { listingsOf, tableOf } from "../../../client/features/query/answer/table.ts";
import { idsOf, readValue } from "../../../client/features/query/answer/value.ts";
import type { Answer } from "../../../client/features/query/run/runStore.ts";
import { en } from "../../../client/features/query/words.en.ts";
import type { Json } from "../../../client/workbench/query.ts";

const ids = idsOf(["Region", "Agreement", "RiverBasin"], ["PARTY_TO", "PART_OF"]);
const node = (id: string, label: string, name: string): Json => ({
  $node: { id: `4:${id}`, labels: ["Entity", label], properties: { id, kind: label, name } },
});
const jinshan = node("region/jinshan", "Region", "金山区");
const pinghu = node("region/pinghu", "Region", "平湖市");
const partyTo: Json = {
  $relationship: {
    id: "5:1",
    type: "PARTY_TO",
    start: "4:a",
    end: "4:b",
    properties: { id: "party-to/one", from: "region/jinshan", to: "agreement/one" },
  },
};
const passage: Json = {
  $node: { id: "4:9", labels: ["Passage"], properties: { id: "passage/p1", text: "words" } },
};
const cypher = (columns: readonly string[], ...rows: readonly (readonly Json[])[]): Answer => ({
  language: "cypher",
  columns,
  rows,
});

const inner = (json: Json, key: string) => (json as Record<string, Json>)[key] ?? null;
const step = (operator: string, children: readonly Json[] = [], estimatedRows = 1): Json => ({
  operator,
  details: operator === "VarLengthExpand(All)" ? "(a)-[r*]->(b)" : "",
  estimatedRows,
  children,
});

describe("a value", () => {
  test("is told apart by what it is to a reader", () => {
    expect(readValue(jinshan, ids)).toMatchObject({ is: "entity", id: "region/jinshan" });
    expect(readValue(partyTo, ids)).toMatchObject({
      is: "relation",
      kind: "PARTY_TO",
      from: "region/jinshan",
      to: "agreement/one",
    });
    expect(readValue(passage, ids)).toMatchObject({ is: "other", label: "Passage" });
    expect(readValue({ $float: "NaN" }, ids)).toEqual({ is: "number", text: "NaN" });
    expect(readValue({ $map: { $a: 1 } }, ids)).toEqual({ is: "map", entries: { $a: 1 } });
    expect(readValue({ id: "river-basin/taihu", name: "太湖" }, ids)).toMatchObject({
      is: "entity",
    });
    expect(readValue({ id: "part-of/x", kind: "PART_OF" }, ids)).toMatchObject({ is: "relation" });
    expect(readValue({ id: "passage/p1" }, ids)).toMatchObject({ is: "map" });
  });

  test("of a path is its entities with the relations between them", () => {
    const value = readValue(
      {
        $path: {
          nodes: [inner(jinshan, "$node"), inner(pinghu, "$node")],
          relationships: [inner(partyTo, "$relationship")],
        },
      },
      ids,
    );
    expect(value).toEqual({ is: "path", steps: [jinshan, partyTo, pinghu] });
  });
});

describe("the table of GraphQL's data", () => {
  const data: Json = {
    dataset: { title: "t" },
    agreements: {
      totalCount: 2,
      nodes: [
        { id: "agreement/a", name: "A" },
        { id: "agreement/b", extra: 1 },
      ],
    },
    fields: [{ id: "x" }],
  };

  test("is the longest list, or the one that was asked for", () => {
    expect(listingsOf(data).map(({ at, items }) => `${at} ${items.length}`)).toEqual([
      "agreements.nodes 2",
      "fields 1",
    ]);
    const answer: Answer = { language: "graphql", data, statements: [] };
    expect(tableOf(answer, null)).toEqual({
      columns: ["id", "name", "extra"],
      rows: [
        ["agreement/a", "A", null],
        ["agreement/b", null, 1],
      ],
    });
    expect(tableOf(answer, "fields").rows).toEqual([["x"]]);
  });

  test("is one row where there is no list, and none where there is no data", () => {
    const one: Answer = { language: "graphql", data: { dataset: { title: "t" } }, statements: [] };
    expect(tableOf(one, null)).toEqual({ columns: ["dataset"], rows: [[{ title: "t" }]] });
    expect(tableOf({ language: "graphql", data: null, statements: [] }, null).rows).toEqual([]);
  });
});

describe("what an answer can be drawn from", () => {
  test("is every entity and relation in it, however deep, and the ends of its relations", () => {
    const { entities, relations, others } = referencesOf(
      cypher(
        ["a", "b"],
        [[jinshan, [passage, passage]], partyTo],
        ["region/pinghu", { x: { id: "agreement/two" } }],
      ),
      ids,
    );
    expect([...entities]).toEqual([
      "region/jinshan",
      "agreement/one",
      "region/pinghu",
      "agreement/two",
    ]);
    expect([...relations]).toEqual(["party-to/one"]);
    expect(others).toBe(1);
  });

  test("is nothing where there are only figures", () => {
    expect(referencesOf(cypher(["n"], [3], [null], [true]), ids).entities.size).toBe(0);
  });
});

describe("a file", () => {
  const answer = cypher(
    ["party", "names", "n"],
    [jinshan, ["a", "b,c"], 1],
    [null, [pinghu], -0.5],
  );
  const origin = {
    query: {
      language: "cypher" as const,
      text: "MATCH (a)\nRETURN a",
      parameters: { who: "region/jinshan" },
    },
    dataset: { title: "Jinshan", version: "abc123" },
    isPart: true,
    link: "http://127.0.0.1/query#v=1",
  };

  test("as CSV says what it is, and has ids and names of entities", () => {
    const text = answerCsv(tableOf(answer, null), origin, ids, en);
    expect(parse(text, { bom: true, relax_column_count: true })).toEqual([
      ["# Dataset: Jinshan, version abc123"],
      ["# Query: MATCH (a)"],
      ["# RETURN a"],
      ['# Parameters: {"who":"region/jinshan"}'],
      ["# Rows: the first 2 of more"],
      ["# Made with http://127.0.0.1/query#v=1"],
      ["party.id", "party.name", "names", "n"],
      ["region/jinshan", "金山区", "a; b,c", "1"],
      ["", "", "region/pinghu", "-0.5"],
    ]);
  });

  test("as JSON holds the answer as it came, with the same head", () => {
    expect(JSON.parse(answerJson(answer, origin))).toEqual({
      about: {
        dataset: origin.dataset,
        ...origin.query,
        isPart: true,
        link: origin.link,
      },
      columns: ["party", "names", "n"],
      rows: [
        [jinshan, ["a", "b,c"], 1],
        [null, [pinghu], -0.5],
      ],
    });
  });
});

describe("a plan", () => {
  test("is noted where it reads everything, multiplies or has no bound", () => {
    const plan = readPlan(
      step("ProduceResults", [
        step("CartesianProduct", [step("AllNodesScan"), step("VarLengthExpand(All)")]),
        step("NodeUniqueIndexSeek"),
        step("NodeByLabelScan", [], 12),
      ]),
    );
    if (plan === null) throw new Error("It is a plan.");
    expect([...notesOf(plan)].toSorted()).toEqual(["allNodes", "product", "varLength"]);
  });

  test("is none where the server sent something else", () => {
    expect(readPlan(null)).toBeNull();
    expect(readPlan({ steps: [] })).toBeNull();
  });
});
