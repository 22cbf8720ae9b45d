import { describe, expect, test } from "vitest";
import { readQuestions } from "../../../data/questions/readQuestions.ts";
import { bundledApp } from "../../support/bundled.ts";
import { answerOf } from "./answerOf.ts";
import { agreements } from "./answers/agreements.ts";
import type { Answers } from "./answers/answer.ts";
import { evidence } from "./answers/evidence.ts";
import { lineage } from "./answers/lineage.ts";
import { platforms } from "./answers/platforms.ts";

const bundled = bundledApp();
const questions = readQuestions();
const answers: Answers = { ...agreements, ...lineage, ...platforms, ...evidence };

test("every question has an expected answer, and every expected answer a question", () => {
  expect(Object.keys(answers).toSorted()).toEqual(questions.map(({ id }) => id).toSorted());
  const unanswered = Object.entries(answers).filter(
    ([, cases]) => !cases.some(({ ofData }) => ofData),
  );
  expect(unanswered.map(([id]) => id)).toEqual([]);
});

describe.each(questions)("$titleEn ($id)", ({ id, parameters, cypher, graphql }) => {
  const defaults = Object.fromEntries(parameters.map(({ name, default: value }) => [name, value]));
  const cases = (answers[id] ?? []).map(({ given = {}, ...rest }) => ({
    ...rest,
    name: JSON.stringify(given),
    values: { ...defaults, ...given },
  }));
  const answerable = cases.flatMap(({ ofData, ...rest }) => (ofData ? [{ ...rest, ofData }] : []));

  test.each(cases)("Cypher answers it, given $name", async ({ values, answer, ofRows }) => {
    const { rows, remarks } = await answerOf(bundled.url(), cypher, values);
    expect(ofRows(rows)).toEqual(answer);
    expect(remarks).toEqual([]);
  });

  test.each(answerable)("GraphQL says the same, given $name", async (expected) => {
    const data = await bundled.ask(graphql, expected.values);
    expect(expected.ofData(data).toSorted()).toEqual(expected.answer.toSorted());
  });
});
