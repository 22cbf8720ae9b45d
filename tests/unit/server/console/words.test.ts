import { describe, expect, test } from "vitest";
import { en } from "../../../../server/console/words/en.ts";
import { inWords } from "../../../../server/console/words/inWords.ts";
import type { Reason } from "../../../../server/console/words/reason.ts";
import { zh } from "../../../../server/console/words/zh.ts";

/** Values that nobody's own words hold. */
const values = {
  bytes: 9137,
  running: 2,
  name: "apoc.x",
  path: "a.b",
  names: ["p", "q"],
  found: "RETRUN",
  clause: "LOAD CSV",
  why: "readsOutside",
  queryType: "rw",
  operator: "LoadCSV",
  database: "system",
  own: "neo4j",
  requestId: "front-0000001",
  message: "Variable `x` not defined",
} as const;

const reasons = Object.keys(en).map((is) => ({ is, ...values }) as unknown as Reason);

describe("a failure", () => {
  test("has a title and sentences in both languages, whatever ended the query", () => {
    expect(Object.keys(zh)).toEqual(Object.keys(en));
    for (const reason of reasons) {
      const failure = { code: "REFUSED", reason } as const;
      const english = inWords(failure, "en");
      const chinese = inWords(failure, "zh-CN");
      expect([reason.is, english.title]).toEqual([
        reason.is,
        expect.not.stringMatching(/\p{Script=Han}/u),
      ]);
      expect(chinese.title).toMatch(/\p{Script=Han}/u);
      expect(Object.keys(chinese)).toEqual(Object.keys(english));
      expect(chinese.message).toMatch(ownWords(reason));
      // What differs are words; figures and names are the same.
      expect(factsOf(chinese)).toEqual(factsOf(english));
    }
  });

  test("keeps code, layer, clause and place", () => {
    const told = inWords(
      {
        code: "REFUSED",
        layer: "tree",
        clause: "LOAD CSV",
        line: 2,
        column: 5,
        reason: { is: "notAllowed", clause: "LOAD CSV", why: "readsOutside" },
      },
      "zh-CN",
    );
    expect(told).toEqual({
      code: "REFUSED",
      layer: "tree",
      clause: "LOAD CSV",
      line: 2,
      column: 5,
      title: "不允许使用 LOAD CSV",
      message: "它会读取文件或网络。这里只能运行读取本图谱的语句。",
    });
  });
});

/** Neo4j's own words are what they are. */
function ownWords({ is }: Reason): RegExp {
  return is.startsWith("neo4j") ? /^Variable `x` not defined$/ : /\p{Script=Han}/u;
}

/** Numbers and names in what is told, in an order of their own. */
function factsOf({ message }: { readonly message: string }): string[] {
  return [...message.matchAll(/\d+|\$\w+|RETRUN|LoadCSV|system/g)].map(([fact]) => fact).toSorted();
}
