import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  mostPast,
  type PastQuery,
  readPast,
  readSaved,
  withPast,
} from "../../../client/features/query/kept/kept.ts";
import { holds } from "../../../client/features/query/side/holds.ts";
import {
  fromWorkbenchFragment,
  toWorkbench,
  workbenchFragment,
} from "../../../client/workbench/link.ts";
import type { Query } from "../../../client/workbench/query.ts";

const aQuery: fc.Arbitrary<Query> = fc.record({
  language: fc.constantFrom("cypher" as const, "graphql" as const),
  text: fc.string({ unit: "grapheme" }),
  parameters: fc
    .dictionary(fc.stringMatching(/^[a-z]\w{0,8}$/), fc.jsonValue({ maxDepth: 2 }))
    .map((parameters) => JSON.parse(JSON.stringify(parameters))),
});

const past = (text: string, at = 0): PastQuery => ({
  query: { language: "cypher", text, parameters: {} },
  question: null,
  at,
  outcome: "done",
  rows: 1,
});

describe("a link to the workbench", () => {
  test("says the same when it is read as when it was written", () => {
    fc.assert(
      fc.property(aQuery, fc.option(fc.string()), (query, question) => {
        const fragment = workbenchFragment(query, question);
        expect(fromWorkbenchFragment(`#${fragment}`)).toEqual({ query, question });
      }),
    );
  });

  test("keeps the query behind the #, which no server sees", () => {
    const link = toWorkbench({ language: "cypher", text: "RETURN 1", parameters: {} });
    expect(link).toMatch(/^\/query#/);
    expect(new URL(link, "http://127.0.0.1").search).toBe("");
  });

  test("that is damaged or of another version says nothing, or less", () => {
    expect(fromWorkbenchFragment("")).toBeNull();
    expect(fromWorkbenchFragment("#v=2&in=cypher&query=RETURN+1")).toBeNull();
    expect(fromWorkbenchFragment("#v=1&in=sql&query=SELECT")).toBeNull();
    expect(fromWorkbenchFragment("#v=1&in=cypher&query=RETURN+1&parameters={oops")).toEqual({
      query: { language: "cypher", text: "RETURN 1", parameters: {} },
      question: null,
    });
  });
});

describe("the history", () => {
  test("has each query once, the last first", () => {
    const history = ["a", "b", "a "].reduce<readonly PastQuery[]>(
      (all, text, at) => withPast(all, past(text, at)),
      [],
    );
    expect(history.map(({ query, at }) => `${query.text} ${at}`)).toEqual(["a  2", "b 1"]);
  });

  test("forgets the oldest beyond its size", () => {
    let history: readonly PastQuery[] = [];
    for (let at = 0; at < mostPast + 5; at += 1) history = withPast(history, past(`q${at}`, at));
    expect(history).toHaveLength(mostPast);
    expect(history.at(-1)?.query.text).toBe("q5");
  });

  test("is read back as it was kept, without what is damaged", () => {
    const kept = JSON.parse(JSON.stringify([past("a"), { query: {} }, null, "x"]));
    expect(kept.flatMap(readPast)).toEqual([past("a")]);
    const saved = { id: "1", query: past("a").query, title: "T", note: 3, at: "x", question: null };
    expect(readSaved(saved)).toEqual([{ ...saved, note: "", at: 0 }]);
    expect(readSaved({ ...saved, title: null })).toEqual([]);
  });
});

describe("a search in a list", () => {
  test("finds all words in any order, whatever their case or width", () => {
    expect(holds(["MATCH (n:Region)", null], "region match")).toBe(true);
    expect(holds(["哪些协议", "Which agreements"], "ＡＧＲＥＥ")).toBe(true);
    expect(holds(["MATCH (n:Region)"], "region field")).toBe(false);
    expect(holds(["anything"], " ")).toBe(true);
  });
});
