import { readFileSync } from "node:fs";
import { parse as parseCsv } from "csv-parse/sync";
import { buildASTSchema, isEnumType, parse, specifiedRules, validate } from "graphql";
import { describe, expect, test } from "vitest";
import { parseOntology } from "../../data/ontology/ontology.ts";
import { readQuestions } from "../../data/questions/readQuestions.ts";
import { withinLimits } from "../../server/graphql/limits.ts";
import { readSchema } from "../../server/graphql/schema.ts";

const questions = readQuestions();
const schema = buildASTSchema(readSchema());
const ontology = parseOntology(readFileSync("data/ontology.yaml", "utf8"));
const entities: { id: string; kind: string }[] = parseCsv(
  readFileSync("data/jinshan/entities.csv", "utf8"),
  { columns: true },
);
const kindOf = new Map(entities.map(({ id, kind }) => [id, kind]));

/** Everything that the value of a choice may be. */
const vocabulary = new Set([
  ...ontology.entityKinds.flatMap(({ id, subkinds }) => [id, ...subkinds.map((sub) => sub.id)]),
  ...ontology.relationKinds.map(({ id }) => id),
  ...["Confidence", "Modality"].flatMap((name) => {
    const type = schema.getType(name);
    return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
  }),
]);

test("there are at least five questions in each group", () => {
  const sizes = new Map<string, number>();
  for (const { group } of questions) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  expect([...sizes.keys()]).toEqual(["AGREEMENTS", "LINEAGE", "PLATFORMS", "EVIDENCE"]);
  expect(Math.min(...sizes.values())).toBeGreaterThanOrEqual(5);
});

test("no two questions are called the same", () => {
  const titles = questions.flatMap(({ title, titleEn }) => [title, titleEn]);
  expect(new Set(titles).size).toBe(titles.length);
});

test("the relations of a line are looked for among all kinds there are", () => {
  const cypher = questions.find(({ id }) => id === "facts-on-a-line")?.cypher ?? "";
  const listed = /-\[relation:([A-Z_|]+) /.exec(cypher)?.[1]?.split("|");
  expect(listed?.toSorted()).toEqual(ontology.relationKinds.map(({ id }) => id).toSorted());
});

describe.each(questions)("$id", ({ parameters, cypher, graphql }) => {
  test("asks for kinds of the ontology, and begins with entities of the bundled dataset", () => {
    const kinds = ontology.entityKinds.map(({ id }) => id);
    for (const parameter of parameters) {
      if (parameter.input !== "ENTITY" && parameter.input !== "ENTITIES") continue;
      const pickable = parameter.kinds.length > 0 ? parameter.kinds : kinds;
      expect(kinds).toEqual(expect.arrayContaining([...parameter.kinds]));
      for (const id of [parameter.default].flat()) expect(pickable).toContain(kindOf.get(id));
    }
  });

  test("offers choices that the graph knows", () => {
    const values = parameters.flatMap((parameter) =>
      parameter.input === "CHOICE" ? parameter.choices.map(({ value }) => value) : [],
    );
    expect(values.filter((value) => !vocabulary.has(value))).toEqual([]);
  });

  test("asks the API for what it has, within its limits", () => {
    const errors = validate(schema, parse(graphql), [...specifiedRules, withinLimits]);
    expect(errors.map(({ message }) => message)).toEqual([]);
  });

  test("only reads", () => {
    const writing =
      /\b(CREATE|MERGE|SET|DELETE|DETACH|REMOVE|FOREACH|LOAD|INSERT|DROP|ALTER|USE|SHOW|PROFILE)\b/;
    expect(withoutTexts(cypher)).not.toMatch(writing);
    const called = [...withoutTexts(cypher).matchAll(/\bCALL\s+([\w.]+)/g)].map(([, name]) => name);
    expect(called.filter((name) => name !== "db.index.fulltext.queryNodes")).toEqual([]);
  });

  test("is bounded: patterns by a number, rows by an order and a limit", () => {
    for (const [, pattern] of cypher.matchAll(/\[([^\]]*\*[^\]]*)\]-/g)) {
      expect(pattern).toMatch(/\*\d+\.\.\d+$/);
    }
    expect(cypher).toMatch(/ORDER BY/);
    expect(cypher).toMatch(/LIMIT \d+/);
  });
});

function withoutTexts(cypher: string): string {
  return cypher
    .replaceAll(/\/\/.*$/gm, "")
    .replaceAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '""');
}
