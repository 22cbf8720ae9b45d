import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { readQuestions } from "../../../data/questions/readQuestions.ts";
import { fromNeo4j, toNeo4j } from "../../../server/database/values.ts";
import { bundledApi } from "../../support/bundled.ts";
import { answers, type Row } from "./answers.ts";

const ask = bundledApi();
const questions = readQuestions();
let driver: Driver;

beforeAll(() => {
  const { uri, username, password } = inject("neo4j");
  driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    notificationFilter: { disabledCategories: ["UNRECOGNIZED"] },
  });
});

afterAll(() => driver.close());

async function rowsOf(cypher: string, parameters: Readonly<Record<string, unknown>>) {
  const { records, summary } = await driver.executeQuery(cypher, toNeo4j(parameters), {
    database: inject("neo4j").database,
    routing: "READ",
  });
  return {
    rows: records.map((record) => fromNeo4j(record.toObject()) as Row),
    warnings: summary.notifications.map(({ description }) => description),
  };
}

test("every question has an expected answer, and every expected answer a question", () => {
  expect(Object.keys(answers).toSorted()).toEqual(questions.map(({ id }) => id).toSorted());
});

describe.each(questions)("$titleEn", ({ id, parameters, cypher, graphql }) => {
  const defaults = Object.fromEntries(parameters.map(({ name, default: value }) => [name, value]));

  test.each(answers[id] ?? [])(
    "is answered alike by Cypher and by GraphQL: $answer",
    async (expected) => {
      const values = { ...defaults, ...expected.given };
      const sorted = (lines: readonly string[]) => (expected.isOrdered ? lines : lines.toSorted());
      const { rows, warnings } = await rowsOf(cypher, values);
      expect(sorted(expected.ofRows(rows))).toEqual(sorted(expected.answer));
      expect(warnings).toEqual([]);
      expect(sorted(expected.ofData(await ask(graphql, values)))).toEqual(sorted(expected.answer));
    },
  );
});
