import { array, assert, constantFrom, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { luceneQueries, questionOf } from "../../../server/graphql/search/luceneQueries.ts";

const textFor = (text: string, index: string) =>
  luceneQueries(questionOf(text), null).find((query) => query.index === index)?.text;

describe("the questions to the full-text indexes", () => {
  test("look for whole keys before beginnings, and for pinyin only where it could be some", () => {
    expect(textFor("平湖", "entity_keys")).toBe("+(nameKeys:平湖^64 nameKeys:平湖*^32)");
    expect(textFor("Ping Hu", "entity_keys")).toContain("pinyinKeys:pinghu^16");
  });

  test("take one Han character as a part of a name, and never as a word", () => {
    expect(textFor("平", "entity_characters")).toBe('+(name:"平" aliases:"平")');
    expect(textFor("平", "entity_text")).toBeUndefined();
  });

  test("read 64 characters and 8 words, no more", () => {
    expect(questionOf("a".repeat(100)).key).toHaveLength(64);
    expect(questionOf("a b c d e f g h i j").terms).toHaveLength(8);
  });

  test("stay within the kinds asked for", () => {
    const [query] = luceneQueries(questionOf("a"), ["Region", "Field"]);
    expect(query?.text).toMatch(/^\+kind:\("Region" "Field"\) \+\(/);
  });

  test("hold nothing of the text that Lucene could read as its own", () => {
    const special = constantFrom(...Array.from('+-&|!(){}[]^"~*?:\\/ '), "AND", "OR", "a", "平");
    assert(
      property(
        array(special).map((parts) => parts.join("")),
        (text) => {
          const key = textFor(text, "entity_keys") ?? "";
          const bare = key
            .replaceAll(/\\./gu, "")
            .replaceAll(/(?:nameKeys|pinyinKeys|initialKeys):/g, "");
          expect(bare).toMatch(/^(\+\([\p{Letter}\p{Number}^* ]*\))?$/u);
        },
      ),
    );
  });

  test("are none for a text of nothing but spaces and quotation marks", () => {
    expect(luceneQueries(questionOf(" “” '"), null)).toEqual([]);
    assert(property(string(), (text) => luceneQueries(questionOf(text), null).length <= 3));
  });
});
