import { expect, test } from "vitest";
import { bundledApi, ids } from "../../support/bundled.ts";

const ask = bundledApi();

async function region(id: string) {
  const { entity } = await ask(
    `query ($id: ID!) {
      entity(id: $id) {
        ... on Region {
          level
          partOf { id }
          contains { id }
          agreements(within: true) { totalCount }
        }
      }
    }`,
    { id },
  );
  return entity;
}

test("Where does 平湖 belong? To 嘉兴, 浙江 and the Delta, and to the areas that the text speaks of.", async () => {
  const { level, partOf } = await region("region/pinghu");
  expect(level).toBe("county");
  expect(ids(partOf)).toEqual([
    "region/jiaxing",
    "region/jinjiaping-area",
    "region/neighbouring-areas",
    "region/yangtze-delta",
    "region/zhejiang",
  ]);
});

test("What lies in 浙江? 嘉兴 with 平湖, 嘉善 and 海盐, 台州 and 舟山; six instruments have a party there.", async () => {
  const { contains, agreements } = await region("region/zhejiang");
  expect(ids(contains)).toEqual([
    "region/haiyan",
    "region/jiashan",
    "region/jiaxing",
    "region/pinghu",
    "region/taizhou",
    "region/zhoushan",
  ]);
  expect(agreements.totalCount).toBe(6);
});

test("What lies in 六安? 霍邱, 叶集 and 金寨; one instrument has parties there.", async () => {
  const { contains, agreements } = await region("region/liuan");
  expect(ids(contains)).toEqual(["region/huoqiu", "region/jinzhai", "region/yeji"]);
  expect(agreements.totalCount).toBe(1);
});

test("Which provinces make up the Delta? Shanghai, Jiangsu, Zhejiang and Anhui.", async () => {
  const { entities } = await ask(`{
    entities(
      filter: { regionId: "region/yangtze-delta", subkinds: ["province", "municipality"] }
    ) { nodes { id } }
  }`);
  expect(ids(entities.nodes)).toEqual([
    "region/anhui",
    "region/jiangsu",
    "region/shanghai",
    "region/zhejiang",
  ]);
});

test("Who borders 金山? 平湖 and 嘉兴 by the text, 嘉善 and 奉贤 by common knowledge.", async () => {
  const { entity } = await ask(`{
    entity(id: "region/jinshan") {
      relations(kinds: ["ADJACENT_TO"]) { nodes { confidence from { id } to { id } } }
    }
  }`);
  const borders = entity.relations.nodes.map(
    (border: { confidence: string; from: { id: string }; to: { id: string } }) =>
      `${border.confidence} ${border.from.id} ${border.to.id}`,
  );
  expect(borders.toSorted()).toEqual([
    "BACKGROUND region/fengxian region/jinshan",
    "BACKGROUND region/jiashan region/jinshan",
    "EXPLICIT region/jiaxing region/jinshan",
    "EXPLICIT region/jinshan region/pinghu",
  ]);
});

test("Between which provinces do instruments run? Six between 上海 and 浙江, one each to 安徽 and 江西.", async () => {
  const { regionLinks } = await ask(`{
    regionLinks(
      regions: ["region/shanghai", "region/zhejiang", "region/jiangsu", "region/anhui", "region/jiangxi"]
      within: true
    ) { cells { a { id } b { id } count } }
  }`);
  expect(regionLinks.cells).toEqual([
    { a: { id: "region/shanghai" }, b: { id: "region/zhejiang" }, count: 6 },
    { a: { id: "region/anhui" }, b: { id: "region/shanghai" }, count: 1 },
    { a: { id: "region/jiangxi" }, b: { id: "region/shanghai" }, count: 1 },
  ]);
});

test("Which platforms and projects lie in 霍邱 and 叶集? The industrial park, and the mushroom project.", async () => {
  const { huoqiu, yeji } = await ask(`{
    huoqiu: entities(filter: { regionId: "region/huoqiu", kinds: ["Platform", "Project"] }) {
      nodes { id }
    }
    yeji: entities(filter: { regionId: "region/yeji", kinds: ["Platform", "Project"] }) {
      nodes { id }
    }
  }`);
  expect(ids(huoqiu.nodes)).toEqual(["platform/huoqiu-park"]);
  expect(ids(yeji.nodes)).toEqual(["project/mushroom-project"]);
});

test.each([
  ["north", "新质城镇圈", "mechanism/new-quality-town-circle", "strategy/three-life-integration"],
  ["middle", "田园五镇", "mechanism/tianyuan-five-towns", "strategy/common-prosperity"],
  [
    "south",
    "governance",
    "strategy/governance-modernisation",
    "strategy/industry-town-integration",
  ],
])("What does the %s of the border area stand for? %s (%s), for %s.", async (zone, _, by, aim) => {
  const { paths } = await ask(
    `query ($from: ID!, $to: ID!) {
      paths(from: $from, to: $to, maxLength: 2, relationKinds: ["COVERS", "SUPPORTS"]) {
        paths { entities { id } }
      }
    }`,
    { from: `region/border-${zone}`, to: aim },
  );
  expect(paths.paths).toEqual([
    { entities: [{ id: `region/border-${zone}` }, { id: by }, { id: aim }] },
  ]);
});
