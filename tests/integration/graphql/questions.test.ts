import { afterAll, beforeAll, expect, test } from "vitest";
import { type Api, startApi } from "../../support/api.ts";
import { startingValues } from "../../support/startingValues.ts";

let api: Api;

beforeAll(async () => {
  api = await startApi();
});

afterAll(() => api.stop());

async function question(id: string) {
  const { questions } = await api.data(`{
    questions {
      id group title titleEn description descriptionEn cypher graphql
      parameters {
        name title titleEn input kinds min max
        choices { value title titleEn }
        default
        defaultEntities { id name }
      }
    }
  }`);
  return questions.find((candidate: { id: string }) => candidate.id === id);
}

test("a question brings its group, its blanks and both texts", async () => {
  const { cypher, graphql, ...rest } = await question("agreements-active-in");
  expect(rest).toEqual({
    id: "agreements-active-in",
    group: "AGREEMENTS",
    title: "哪些协议在某一年有效？",
    titleEn: "Which agreements were active in a given year?",
    description: expect.any(String),
    descriptionEn: expect.any(String),
    parameters: [
      {
        name: "year",
        title: "年份",
        titleEn: "Year",
        input: "INTEGER",
        kinds: [],
        min: 1900,
        max: 2100,
        choices: [],
        default: 2025,
        defaultEntities: [],
      },
    ],
  });
  expect(cypher).toContain("$year");
  expect(graphql).toContain("$year: Int!");
});

test("entities to begin with are given by id and by name, and so are the kinds to pick from", async () => {
  const { parameters } = await question("agreements-between");
  expect(parameters).toMatchObject([
    {
      name: "parties",
      input: "ENTITIES",
      kinds: ["Region", "Organization"],
      min: 1,
      max: 10,
      default: ["region/jinshan", "region/pinghu"],
      defaultEntities: [
        { id: "region/jinshan", name: "金山区" },
        { id: "region/pinghu", name: "平湖市" },
      ],
    },
  ]);
});

test("what this dataset does not have is left out, so that the asker picks it", async () => {
  expect(startingValues(await question("party-pairs"))).toEqual({
    parties: ["region/jinshan", "region/pinghu", "region/jiaxing"],
  });
  expect(startingValues(await question("closest-connections"))).toEqual({
    from: null,
    to: "region/pinghu",
  });
  expect(startingValues(await question("ancestors"))).toEqual({ entity: null, depth: 5 });
});

test("a choice brings its values in both languages, and begins with one of them", async () => {
  const { parameters } = await question("participation-of");
  expect(parameters[1]).toMatchObject({
    name: "confidence",
    input: "CHOICE",
    min: null,
    max: null,
    choices: [
      { value: "EXPLICIT", title: "明言", titleEn: "Explicit" },
      { value: "IMPLIED", title: "推知", titleEn: "Implied" },
      { value: "BACKGROUND", title: "背景", titleEn: "Background" },
    ],
    default: "EXPLICIT",
  });
});
