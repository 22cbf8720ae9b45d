import { describe, expect, test } from "vitest";
import { bundledApi, ids } from "../../support/bundled.ts";

const ask = bundledApi();

/** How many relations of a kind go from any of some entities to any of others. */
async function count(filter: Record<string, unknown>): Promise<number> {
  const { relations } = await ask(
    "query ($filter: RelationFilter) { relations(filter: $filter) { totalCount } }",
    { filter },
  );
  return relations.totalCount;
}

async function statusOf(id: string): Promise<string> {
  return (await ask("query ($id: ID!) { entity(id: $id) { status } }", { id })).entity.status;
}

describe("parties", () => {
  test.each([
    ["六安市", "region/liuan"],
    ["上海市", "region/shanghai"],
    ["浙江省", "region/zhejiang"],
    ["金寨县", "region/jinzhai"],
    ["杨浦区", "region/yangpu"],
    ["南通市", "region/nantong"],
    ["嘉善县", "region/jiashan"],
  ])("%s (%s) is party to nothing.", async (_, id) => {
    const { agreements } = await ask(
      "query ($id: ID!) { agreements(linking: [$id]) { totalCount } }",
      { id },
    );
    expect(agreements.totalCount).toBe(0);
  });

  test("平湖 is no party of the “3+1” agreement.", async () => {
    expect(await count({ from: ["region/pinghu"], to: ["agreement/health-3-plus-1"] })).toBe(0);
  });

  test("上海石化 and 上海化工区 are organisations, not regions.", async () => {
    const { entities } = await ask(`{
      entities(
        filter: { ids: ["organization/shanghai-petrochemical", "organization/shanghai-chemical-park"] }
      ) { nodes { kind } }
    }`);
    expect(entities.nodes).toEqual([{ kind: "Organization" }, { kind: "Organization" }]);
  });
});

describe("taking part", () => {
  test("嘉兴 itself has no remote virtual window.", async () => {
    expect(await count({ from: ["region/jiaxing"], to: ["platform/remote-virtual-window"] })).toBe(
      0,
    );
  });

  test("平湖 takes no part in the insurance link, the regular mechanism or “3+1”.", async () => {
    const to = ["point-to-point-settlement", "jinshan-jiaxing-regular", "health-3-plus-1-linkage"];
    expect(
      await count({ from: ["region/pinghu"], to: to.map((mechanism) => `mechanism/${mechanism}`) }),
    ).toBe(0);
  });

  test("平湖 has no part in the “金嘉吴宣” forum, and 吴江 and 宣城 have one only by common reading.", async () => {
    const to = ["event/jinjiawuxuan-forum", "platform/learning-bases"];
    expect(await count({ from: ["region/pinghu"], to })).toBe(0);
    const from = ["region/wujiang", "region/xuancheng"];
    expect(await count({ from, to })).toBe(4);
    expect(await count({ from, to, confidence: ["EXPLICIT", "IMPLIED"] })).toBe(0);
  });

  test("平湖 did not found the joint enforcement team.", async () => {
    const filter = { to: ["organization/joint-enforcement-team"], kinds: ["ESTABLISHES"] };
    expect(await count({ ...filter, from: ["region/pinghu"] })).toBe(0);
  });

  test("Neither 金山 nor 平湖 founded the company of strong villages.", async () => {
    const from = ["region/jinshan", "region/pinghu"];
    expect(await count({ from, to: ["organization/strong-village-company"] })).toBe(0);
  });

  test("德耐尔 has its head office in 金山 and only its production in 平湖.", async () => {
    const { relations } = await ask(`{
      relations(filter: { from: ["organization/denair"], kinds: ["LOCATED_IN"] }) {
        nodes { to { id } note }
      }
    }`);
    expect(relations.nodes).toEqual([
      { to: { id: "region/jinshan" }, note: "总部在金山" },
      { to: { id: "region/pinghu" }, note: "生产基地在平湖" },
    ]);
  });
});

describe("regions", () => {
  test("九江 is no part of the Delta, nor is 江西.", async () => {
    const { jiujiang, jiangxi } = await ask(`{
      jiujiang: entity(id: "region/jiujiang") { ... on Region { partOf { id } } }
      jiangxi: entity(id: "region/jiangxi") { ... on Region { partOf { id } } }
    }`);
    expect(jiujiang.partOf).toEqual([{ id: "region/jiangxi" }]);
    expect(jiangxi.partOf).toEqual([]);
  });

  test("南通 is no part of 嘉兴 or 浙江, but of 江苏.", async () => {
    const { entity } = await ask(
      `{ entity(id: "region/nantong") { ... on Region { partOf { id } } } }`,
    );
    expect(ids(entity.partOf)).toEqual(["region/jiangsu", "region/yangtze-delta"]);
  });

  test("虹桥 belongs to no outward fan.", async () => {
    const { paths } = await ask(`{
      paths(
        from: "strategy/outward-fan"
        to: "region/hongqiao-hub"
        maxLength: 2
        relationKinds: ["COVERS", "SUPPORTS", "PART_OF"]
      ) { paths { length } }
    }`);
    expect(paths.paths).toEqual([]);
  });

  test("The five towns are not listed: none is an entity.", async () => {
    const { entities } = await ask(
      `{ entities(filter: { kinds: ["Region"], subkinds: ["town"] }) { totalCount } }`,
    );
    expect(entities.totalCount).toBe(0);
  });
});

describe("how far things have come", () => {
  test.each([
    ["南枫线 is not in service", "project/nanfeng-line", "ONGOING"],
    ["沪乍杭铁路 is not in service", "project/shanghai-zhapu-hangzhou-railway", "ONGOING"],
    ["嘉青松金线 is not being built", "project/jiaqingsongjin-line", "STUDIED"],
    ["沪甬通道 is not being built", "project/shanghai-ningbo-corridor", "STUDIED"],
    ["The emergency medical centre is not finished", "project/emergency-medical-centre", "ONGOING"],
    ["爱琴海·缤纷里 is not planned", "project/aegean-street", "DONE"],
    ["“浔金之旅” is not planned", "project/xunjin-route", "DONE"],
    ["The drone cluster does not exist", "strategy/national-industry-cluster", "PLANNED"],
    ["The fitness alliance is not set up", "mechanism/fitness-alliance", "ONGOING"],
    [
      "The brand has begun, whatever the caption starts",
      "mechanism/tianyuan-five-towns",
      "ONGOING",
    ],
    ["统一大市场 is not achieved", "strategy/unified-market", "STARTED"],
    ["Valuing ecology is not in place", "strategy/ecological-value", "RECOMMENDED"],
    ["Green prosperity is not in place", "strategy/green-prosperity", "RECOMMENDED"],
  ])("%s: %s is %s.", async (_, id, status) => {
    expect(await statusOf(id)).toBe(status);
  });

  test("What only the expert recommends is nowhere claimed as done or under way.", async () => {
    const { entities } = await ask(
      "{ entities(filter: { status: [RECOMMENDED] }) { nodes { id } } }",
    );
    const modality = ["STARTED", "ONGOING", "DONE", "STANDING"];
    expect(await count({ to: ids(entities.nodes), modality })).toBe(0);
  });
});

describe("order in time", () => {
  test.each([
    [
      "环保“三统一” and 毗邻党建",
      "environmental-three-unifications",
      "neighbouring-party-building",
    ],
    ["田园五镇 and 新质城镇圈", "tianyuan-five-towns", "new-quality-town-circle"],
  ])("Neither comes first of %s (%s, %s).", async (_, a, b) => {
    const both = [`mechanism/${a}`, `mechanism/${b}`];
    expect(await count({ from: both, to: both, kinds: ["PRECEDES", "EVOLVED_INTO"] })).toBe(0);
  });

  test("No mechanism turned into another: the text only puts one after the other.", async () => {
    expect(await count({ kinds: ["EVOLVED_INTO"], fromKinds: ["Mechanism"] })).toBe(0);
  });
});

describe("things of one name", () => {
  test("The model of “两两合作” and the expert's model for the Delta are two.", async () => {
    const { search } = await ask(`{
      search(text: "示范样板", kinds: ["Strategy"]) { hits { entity { id } } }
    }`);
    const found = search.hits.slice(0, 2).map(({ entity }: { entity: { id: string } }) => entity);
    expect(ids(found)).toEqual(["strategy/delta-model", "strategy/two-by-two-model"]);
  });

  test("The three figures of points, lines and areas are three.", async () => {
    const { entities } = await ask(`{
      entities(
        filter: {
          ids: [
            "mechanism/point-line-surface-system"
            "strategy/point-line-surface-pattern"
            "strategy/point-surface-block"
          ]
        }
      ) { nodes { name passages { nodes { line } } } }
    }`);
    const lines = entities.nodes.map(
      ({ passages }: { passages: { nodes: { line: number }[] } }) => passages.nodes[0]?.line,
    );
    expect(lines).toEqual([85, 75, 59]);
  });

  test("“全市” is not “全国”: only the company is called the country's first.", async () => {
    const { search } = await ask(
      `{ search(text: "全国首个") { hits { entity { id } matched { how } } } }`,
    );
    const literal = search.hits.filter(
      ({ matched }: { matched: { how: string } }) => matched.how !== "words",
    );
    expect(ids(literal.map(({ entity }: { entity: { id: string } }) => entity))).toEqual([
      "organization/strong-village-company",
    ]);
  });
});
