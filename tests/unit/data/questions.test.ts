import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { InvalidFileError } from "../../../data/ontology/problem.ts";
import { readQuestions } from "../../../data/questions/readQuestions.ts";

const year = `parameters:
  - { name: year, title: 年份, titleEn: Year, input: INTEGER, min: 1900, max: 2100, default: 2025 }
`;
const named = `title: 问
titleEn: A question
description: 说明
descriptionEn: A description
`;

/** A gallery of one question that is as it should be. */
const good = {
  "gallery.yaml": "AGREEMENTS: [one]\nLINEAGE: []\nPLATFORMS: []\nEVIDENCE: []\n",
  "one/question.yaml": named + year,
  "one/query.cypher":
    "MATCH (a:Agreement {fromYear: $year}) RETURN a ORDER BY a.id LIMIT 1 // $never\n",
  "one/query.graphql": "query One($year: Int!) { agreements(activeIn: $year) { totalCount } }\n",
};

function read(files: Readonly<Record<string, string | undefined>>) {
  const folder = join(mkdtempSync(join(tmpdir(), "atlas-questions-")), "questions");
  onTestFinished(() => rmSync(dirname(folder), { recursive: true }));
  for (const [file, text] of Object.entries(files)) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return readQuestions(folder);
}

/** What is wrong with the good gallery once some files are others, or none. */
function problems(changed: Readonly<Record<string, string | undefined>>): string[] {
  try {
    read({ ...good, ...changed });
    return [];
  } catch (error) {
    if (!(error instanceof InvalidFileError)) throw error;
    return error.message.split("\n");
  }
}

test("a question is its folder's name, its group and its three files", () => {
  expect(read(good)).toEqual([
    {
      id: "one",
      group: "AGREEMENTS",
      title: "问",
      titleEn: "A question",
      description: "说明",
      descriptionEn: "A description",
      parameters: [
        {
          name: "year",
          title: "年份",
          titleEn: "Year",
          input: "INTEGER",
          min: 1900,
          max: 2100,
          default: 2025,
        },
      ],
      cypher: good["one/query.cypher"],
      graphql: good["one/query.graphql"],
    },
  ]);
});

test("questions come in the order of the gallery, not of their folders", () => {
  const two = Object.fromEntries(
    Object.entries(good).map(([file, text]) => [file.replace("one/", "another/"), text]),
  );
  const gallery = "AGREEMENTS: []\nLINEAGE: [one]\nPLATFORMS: [another]\nEVIDENCE: []\n";
  const questions = read({ ...good, ...two, "gallery.yaml": gallery });
  expect(questions.map(({ id, group }) => [id, group])).toEqual([
    ["one", "LINEAGE"],
    ["another", "PLATFORMS"],
  ]);
});

test.each([
  [
    "a folder that no group lists",
    { "stray/question.yaml": "" },
    ['questions/gallery.yaml: leaves out the folder "stray"; put it into one of the groups.'],
  ],
  [
    "a question without a folder, and one listed twice",
    { "gallery.yaml": "AGREEMENTS: [one, one, two]\nLINEAGE: []\nPLATFORMS: []\nEVIDENCE: []\n" },
    [
      'questions/gallery.yaml: lists "two", but there is no folder of that name.',
      'questions/gallery.yaml: lists "one" a second time.',
    ],
  ],
  [
    "a missing group",
    { "gallery.yaml": "AGREEMENTS: [one]\nLINEAGE: []\nPLATFORMS: []\n" },
    ["questions/gallery.yaml:1:1: EVIDENCE: is missing."],
  ],
  [
    "a missing text",
    { "one/query.graphql": undefined },
    ["questions/one/query.graphql: is missing."],
  ],
  [
    "an unknown input",
    { "one/question.yaml": (named + year).replace("INTEGER", "NUMBER") },
    [expect.stringContaining("questions/one/question.yaml:6:45: parameters[1].input: ")],
  ],
  [
    "a default beyond the bounds",
    { "one/question.yaml": (named + year).replace("2025", "1") },
    [
      "questions/one/question.yaml:6:83: parameters[1].default: must be a number from 1900 to 2100.",
    ],
  ],
  [
    "a default that is no choice",
    {
      "one/question.yaml": `${named}parameters:
  - name: year
    title: 年份
    titleEn: Year
    input: CHOICE
    choices: [{ value: a, title: 甲, titleEn: A }, { value: b, title: 乙, titleEn: B }]
    default: c
`,
    },
    ["questions/one/question.yaml:11:5: parameters[1].default: must be one of a, b."],
  ],
  [
    "a parameter that the Cypher does not know, and the GraphQL calls otherwise",
    {
      "one/query.cypher": "RETURN 1\n",
      "two/question.yaml": named + year,
      "two/query.cypher": good["one/query.cypher"],
      "two/query.graphql": good["one/query.graphql"].replaceAll("$year", "$when"),
      "gallery.yaml": "AGREEMENTS: [one, two]\nLINEAGE: []\nPLATFORMS: []\nEVIDENCE: []\n",
    },
    [
      "questions/one/query.cypher: does not use $year, which question.yaml declares.",
      "questions/two/query.graphql: uses $when, which question.yaml does not declare.",
    ],
  ],
  [
    "GraphQL that does not parse",
    { "one/query.graphql": "query One($year: Int!) {\n  agreements(\n" },
    ["questions/one/query.graphql:3:1: Syntax Error: Expected Name, found <EOF>."],
  ],
  [
    "two operations",
    { "one/query.graphql": "query A { dataset { id } } query B { dataset { id } }" },
    ["questions/one/query.graphql: holds 2 operations; it must be one."],
  ],
])("%s is said, with its file", (_what, changed, expected) => {
  expect(problems(changed)).toEqual(expected);
});
