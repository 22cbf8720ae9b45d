import { afterAll, beforeAll, expect, test } from "vitest";
import { type Api, startApi } from "../../support/api.ts";
import { pageText } from "../../support/smallGraph.ts";

let api: Api;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const ids = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id);

test("passages come in the order of their sources, with what they bear out", async () => {
  const { passages } = await api.data(`{
    passages {
      totalCount
      nodes {
        id line start end text textEn note noteEn
        source { id } entities { id } relations { id }
      }
    }
  }`);
  expect(passages.totalCount).toBe(3);
  expect(ids(passages.nodes)).toEqual(["passage/one", "passage/two", "passage/three"]);
  expect(passages.nodes[2]).toMatchObject({
    line: 3,
    start: 3,
    end: 10,
    text: "先有其一，后有其二。",
    textEn: null,
    note: "只述次序",
    source: { id: "source/page" },
  });
  expect(ids(passages.nodes[2].entities)).toContain("mechanism/fifth");
  expect(ids(passages.nodes[2].relations)).toContain("precedes/first/second");
});

test("passages are found by source and line", async () => {
  const { one, other, none } = await api.data(`{
    one: passages(source: "source/page", lines: [3, 9]) { totalCount nodes { id } }
    other: passages(source: "source/other") { totalCount nodes { id } }
    none: passages(lines: []) { totalCount }
  }`);
  expect(one).toEqual({ totalCount: 1, nodes: [{ id: "passage/three" }] });
  expect(other).toEqual({ totalCount: 0, nodes: [] });
  expect(none.totalCount).toBe(0);
});

test("a source has its chapters and its passages", async () => {
  const { sources } = await api.data(`{
    sources {
      id title titleEn publisher publishedOn sha256
      chapters { line title titleEn }
      passages(first: 2) { totalCount pageInfo { hasNextPage } nodes { id } }
    }
  }`);
  expect(sources).toHaveLength(1);
  expect(sources[0]).toMatchObject({
    id: "source/page",
    publisher: "某报",
    publishedOn: "2025-10",
    chapters: [
      { line: 1, title: "上", titleEn: "First" },
      { line: 3, title: "下", titleEn: "Second" },
    ],
    passages: { totalCount: 3, pageInfo: { hasNextPage: true } },
  });
  expect(sources[0].sha256).toMatch(/^[0-9a-f]{64}$/);
});

test("the source's words are quoted only while its very file is attached", async () => {
  const question = `{
    sources { attached attachment }
    passages { nodes { quote } }
  }`;
  const quotes = async () => {
    const { sources, passages } = await api.data(question);
    return [
      sources[0].attached,
      sources[0].attachment,
      ...passages.nodes.map(({ quote }: { quote: string | null }) => quote),
    ];
  };
  expect(await quotes()).toEqual([false, "NONE", null, null, null]);
  api.attach(pageText);
  // The third line holds a character of two UTF-16 units, and the locator counts them both.
  expect(await quotes()).toEqual([
    true,
    "MATCHES",
    "首行写着甲乙",
    "丙丁四方共议。",
    "𠮷字占两个单",
  ]);
  api.attach(`${pageText}又添一行。\n`);
  expect(await quotes()).toEqual([false, "DIFFERS", null, null, null]);
});
