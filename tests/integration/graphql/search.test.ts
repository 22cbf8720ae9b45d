import { array, assert, asyncProperty, constantFrom, oneof, string } from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Api, startApi } from "../../support/api.ts";

let api: Api;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const question = `query ($text: String!, $kinds: [String!], $first: Int) {
  search(text: $text, kinds: $kinds, first: $first) {
    total
    hits { score entity { id } matched { field text how } }
    shorthands { text note members { id } passages { id } }
  }
}`;

async function search(text: string, more: { kinds?: string[]; first?: number } = {}) {
  return (await api.data(question, { text, ...more })).search;
}

test.each([
  ["平湖市", "region/pinghu", "name", "平湖市", "exact"],
  ["平湖", "region/pinghu", "aliases", "平湖", "exact"],
  ["平", "region/pinghu", "aliases", "平湖", "prefix"],
  ["湖", "region/pinghu", "aliases", "平湖", "substring"],
  ["pinghu", "region/pinghu", "aliases", "平湖", "pinyin"],
  ["Ping Hu Shi", "region/pinghu", "name", "平湖市", "pinyin"],
  ["pingh", "region/pinghu", "nameEn", "Pinghu City", "prefix"],
  ["phs", "region/pinghu", "name", "平湖市", "initials"],
  ["ph", "region/pinghu", "aliases", "平湖", "initials"],
  ["PINGHU CITY", "region/pinghu", "nameEn", "Pinghu City", "exact"],
  ["ＣＥＰＡ", "agreement/cepa", "aliases", "ＣＥＰＡ", "exact"],
  ["cepa", "agreement/cepa", "aliases", "ＣＥＰＡ", "exact"],
  ["“田园五镇”", "mechanism/fourth", "name", "田园五镇", "exact"],
  ["五镇", "mechanism/fourth", "name", "田园五镇", "substring"],
  ["办事", "platform/window", "summary", "平湖人也能来这里办事。", "substring"],
  [
    "residents served",
    "platform/window",
    "summaryEn",
    "Residents of both sides are served here.",
    "words",
  ],
  ["四方 协议", "agreement/four-parties", "name", "四方应急协议", "words"],
  [
    'A/B 测试 "甲+乙" (C*)',
    "event/odd",
    "name",
    'A/B 测试 "甲+乙" (C*) [D] {E} ^F~ G: H? \\I! && ||',
    "prefix",
  ],
  ["AND", "event/odd", "aliases", "AND", "exact"],
  ["NOT 丙", "event/odd", "aliases", "NOT 丙", "exact"],
])("%s finds %s, and says where and how", async (text, id, field, matchedText, how) => {
  const { hits } = await search(text);
  expect(hits[0]).toMatchObject({ entity: { id }, matched: { field, text: matchedText, how } });
});

test("better matches come first, ties by id, and the score never rises", async () => {
  const { hits } = await search("金山");
  expect(hits.map(({ entity }: { entity: { id: string } }) => entity.id).slice(0, 3)).toEqual([
    "region/jinshan",
    "agreement/jinshan-jiaxing",
    "agreement/jinshan-pinghu",
  ]);
  const scores = hits.map(({ score }: { score: number }) => score);
  expect(scores).toEqual(scores.toSorted((a: number, b: number) => b - a));
});

test("kinds limit what is found and counted", async () => {
  const { hits, total } = await search("金山", { kinds: ["Agreement"] });
  expect(hits.map(({ entity }: { entity: { id: string } }) => entity.id)).toEqual([
    "agreement/jinshan-jiaxing",
    "agreement/jinshan-pinghu",
  ]);
  expect(total).toBe(2);
  expect(await search("金山", { kinds: [] })).toMatchObject({ hits: [], total: 0 });
});

test("a dataset's own kinds are found like any other", async () => {
  expect((await search("长河", { kinds: ["River"] })).hits[0].entity.id).toBe("river/long");
});

test("the total counts what is there, whatever is shown", async () => {
  const all = await search("金山");
  const one = await search("金山", { first: 1 });
  expect(one.hits).toHaveLength(1);
  expect(one.total).toBe(all.hits.length);
  expect(one.total).toBe(all.total);
});

test("a shorthand is resolved to its members in the order of its form", async () => {
  const { shorthands } = await search("金嘉平");
  expect(shorthands).toEqual([
    {
      text: "金嘉平",
      note: "三地首字",
      members: [{ id: "region/jinshan" }, { id: "region/jiaxing" }, { id: "region/pinghu" }],
      passages: [{ id: "passage/one" }],
    },
  ]);
});

test("a form with two readings gives both, with or without its quotation marks", async () => {
  const plain = await search("两地");
  expect(plain.shorthands.map(({ members }: { members: unknown[] }) => members.length)).toEqual([
    2, 2,
  ]);
  expect((await search("“两地”")).shorthands).toEqual(plain.shorthands);
});

test.each(["", "   ", "。！？", "\"'“”"])(
  "nothing is found for %j, without an error",
  async (text) => {
    expect(await search(text)).toEqual({ hits: [], total: 0, shorthands: [] });
  },
);

test("an unknown kind is refused with the kinds that there are", async () => {
  const { errors } = await api.ask(question, { text: "金山", kinds: ["Regoin"] });
  expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  expect(errors?.[0]?.message).toMatch(/"kinds" holds "Regoin".*Region, Agreement,.*River/);
});

test("no text makes a search fail", async () => {
  const lucene = constantFrom(
    ...Array.from('+-&|!(){}[]^"~*?:\\/ <>=#@'),
    "AND ",
    "OR ",
    "NOT ",
    " TO ",
    "&&",
    "||",
  );
  const texts = oneof(
    array(oneof(lucene, constantFrom("平", "湖", "a", "p", "ｐ", "𠮷")), { maxLength: 80 }).map(
      (parts) => parts.join(""),
    ),
    string({ unit: "binary", maxLength: 100 }),
    string({ unit: "grapheme-composite", maxLength: 40 }),
  );
  await assert(
    asyncProperty(texts, async (text) => {
      const { errors } = await api.ask(question, { text });
      expect(errors).toBeUndefined();
    }),
    { numRuns: 150 },
  );
});
