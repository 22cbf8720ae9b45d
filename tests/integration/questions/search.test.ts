import { expect, test } from "vitest";
import { bundledApi, ids } from "../../support/bundled.ts";

const ask = bundledApi();

async function search(text: string) {
  const { search: found } = await ask(
    `query ($text: String!) {
      search(text: $text) {
        hits { entity { id } matched { how } }
        shorthands { members { id } passages { line } }
      }
    }`,
    { text },
  );
  return found;
}

test.each([
  ["平湖", "region/pinghu"],
  ["平", "region/pinghu"],
  ["pinghu", "region/pinghu"],
  ["ph", "region/pinghu"],
  ["上海市金山区", "region/jinshan"],
  ["三统一", "mechanism/environmental-three-unifications"],
  ["五镇", "mechanism/tianyuan-five-towns"],
  ["Five Pastoral Towns", "mechanism/tianyuan-five-towns"],
  ["区區合作", "mechanism/district-cooperation"],
  ["桥头堡", "strategy/bridgehead"],
  ["蘑菇", "project/mushroom-project"],
  ["carbon fibre", "field/carbon-fibre"],
  ["zhoujing", "person/zhou-jing"],
  ["浔金之旅", "project/xunjin-route"],
  ["Ｇ２２８", "project/g228"],
])("Searching for %s finds %s first.", async (text, id) => {
  const { hits } = await search(text);
  expect(hits[0].entity.id).toBe(id);
});

test.each([
  ["金嘉平", [["region/jiaxing", "region/jinshan", "region/pinghu"]]],
  ["金嘉", [["region/jiaxing", "region/jinshan"]]],
  ["金嘉吴宣", [["region/jiaxing", "region/jinshan", "region/wujiang", "region/xuancheng"]]],
  [
    "三地",
    [
      ["region/haiyan", "region/nantong", "region/pinghu"],
      ["region/jiaxing", "region/jinshan", "region/pinghu"],
    ],
  ],
  [
    "两地",
    [
      ["region/jiaxing", "region/jinshan"],
      ["region/jinshan", "region/pinghu"],
    ],
  ],
  ["沪浙", [["region/shanghai", "region/zhejiang"]]],
  [
    "四方",
    [
      [
        "organization/shanghai-chemical-park",
        "organization/shanghai-petrochemical",
        "region/fengxian",
        "region/jinshan",
      ],
    ],
  ],
  ["3+1", [["region/changning", "region/jiaxing", "region/jinshan", "region/xuhui"]]],
  ["浔金", [["region/jinshan", "region/jiujiang"]]],
])("Whom does %s mean? %j.", async (text, readings) => {
  const { shorthands } = await search(text);
  interface Reading {
    readonly members: { id: string }[];
    readonly passages: readonly unknown[];
  }
  expect(shorthands.map(({ members }: Reading) => ids(members)).toSorted()).toEqual(readings);
  for (const { passages } of shorthands as Reading[]) expect(passages).not.toEqual([]);
});
