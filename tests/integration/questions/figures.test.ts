import { expect, test } from "vitest";
import { bundledApi } from "../../support/bundled.ts";

const ask = bundledApi();

interface Counted {
  readonly name: string;
  readonly properties: readonly {
    readonly key: string;
    readonly number: number | null;
    readonly unit: string | null;
    readonly qualifier: string | null;
  }[];
  readonly relations: { readonly nodes: readonly { readonly from: { readonly id: string } }[] };
}

const question = `{
  entities(filter: { kinds: ["Indicator"] }, first: 100) {
    totalCount
    nodes {
      name
      properties { key number unit qualifier }
      relations(kinds: ["HAS_INDICATOR"], direction: IN) { nodes { from { id } } }
    }
  }
}`;

function saidOf({ properties, relations }: Counted): string {
  const figure = properties.find(({ key }) => key === "figure");
  const qualifier = figure?.qualifier === "exact" ? "" : `${figure?.qualifier} `;
  const counted = relations.nodes.map(({ from }) => from.id).toSorted();
  return `${qualifier}${figure?.number} ${figure?.unit} of ${counted.join(" and ")}`;
}

const figures = {
  上海的区: "16 个 of region/shanghai",
  乐高乐园交通配套项目数: "11 个 of project/legoland-transport",
  公共停车场数: "2 处 of project/legoland-parking",
  跨省市毗邻公交条数: "15 条 of project/cross-border-buses",
  市级特色产业园数: "4 个 of platform/parks-4-8",
  区级特色产业园数: "8 个 of platform/parks-4-8",
  无人机物流航线条数: "8 条 of project/drone-routes",
  入驻品牌商户数: "over 110 家 of project/aegean-street",
  主题旅游线路和周边游条数:
    "over 20 条 of project/cross-district-trips and project/legoland-routes",
  学生社会实践基地数: "199 家 of platform/social-practice-bases",
  协同育人基地数: "33 家 of platform/joint-education-bases",
  "“金嘉吴宣”论坛届数": "15 届 of event/jinjiawuxuan-forum",
  师资培训人次: "over 1500 人次 of mechanism/joint-training-teachers",
  终身学习体验基地数: "20 个 of platform/learning-bases",
  结对的中小学和幼儿园数:
    "24 所 of mechanism/jinshan-jiaxing-school-pairing and organization/jinshan-24-schools",
  参加劳动教育活动的学生数: "nearly 100000 名 of event/labour-activities",
  传染病联防联控年数: "14 年 of mechanism/infectious-disease-control",
  结对的社区卫生服务中心数:
    "11 家 of mechanism/jinshan-health-pairing and organization/jinshan-community-health",
  可异地办理的事项数: "136 个 of platform/remote-virtual-window",
  归集的毗邻地区数据条数: "over 1200000 条 of platform/social-governance-app",
  互访交流批次: "over 170 批次 of agreement/jinshan-huoqiu-yeji-plan",
  金山结对学校数:
    "10 所 of mechanism/huoqiu-yeji-school-pairing and organization/jinshan-10-schools",
  "霍邱、叶集结对学校数":
    "10 所 of mechanism/huoqiu-yeji-school-pairing and organization/huoqiu-yeji-10-schools",
  碳纤维丝束规格: "48000 根（单丝） of project/carbon-fibre-48k",
  化工基地数: "2 个 of mechanism/central-local-cooperation",
  毗邻区域数: "3 个 of region/three-zones",
  国家战略数: "2 个 of strategy/two-national-strategies",
  远程虚拟窗口的合作地数: "3 地 of platform/remote-virtual-window",
  扇面数: "2 个 of strategy/two-fans",
  行动计划轮次: "3 轮 of agreement/jinshan-jiaxing-plan",
  金嘉行动计划年限: "3 年 of agreement/jinshan-jiaxing-plan",
  毗邻党建行动方案年限: "3 年 of agreement/jinshan-pinghu-party-building-plan",
  对口合作行动计划年限: "3 年 of agreement/jinshan-huoqiu-yeji-plan",
  "“田园五镇”镇数": "5 个镇 of mechanism/tianyuan-five-towns",
  "“金嘉吴宣”地数": "4 地 of event/jinjiawuxuan-forum",
  多元医疗服务地数: "3 地 of mechanism/diverse-medical-services",
  "“3+1”中的“3”": "3 个区 of agreement/health-3-plus-1",
  "“3+1”中的“1”": "1 个市 of agreement/health-3-plus-1",
  应急协议的方数: "4 方 of agreement/four-party-emergency",
};

test("What does the text count, how many, and of what? Thirty-nine figures.", async () => {
  const { entities } = await ask(question);
  expect(entities.totalCount).toBe(39);
  expect(
    Object.fromEntries(entities.nodes.map((counted: Counted) => [counted.name, saidOf(counted)])),
  ).toEqual(figures);
});

test("Which figures are not exact? Five say over, one says nearly.", async () => {
  const { entities } = await ask(question);
  const inexact: string[] = entities.nodes
    .map(saidOf)
    .filter((figure: string) => /^[a-z]/.test(figure));
  expect(inexact.map((figure) => figure.replace(/ of .*/, "")).toSorted()).toEqual([
    "nearly 100000 名",
    "over 110 家",
    "over 1200000 条",
    "over 1500 人次",
    "over 170 批次",
    "over 20 条",
  ]);
});

test.each([
  ["毗邻公交", "跨省市毗邻公交条数", 15, "15条"],
  ["师资培训", "师资培训人次", 1500, "1500余人次"],
  ["数据条数", "归集的毗邻地区数据条数", 1_200_000, "120余万条"],
  ["碳纤维丝束", "碳纤维丝束规格", 48_000, "48K"],
])("How many, searching for %s? %s: %i, written %s.", async (text, name, number, value) => {
  const { search } = await ask(
    `query ($text: String!) {
      search(text: $text, kinds: ["Indicator"], first: 1) {
        hits { entity { name properties { key number value } } }
      }
    }`,
    { text },
  );
  const [{ entity }] = search.hits;
  expect(entity.name).toBe(name);
  expect(entity.properties).toContainEqual({ key: "figure", number, value });
});

test("How many schools are paired? 24 of 金山's with 嘉善 and 平湖; ten with ten in 霍邱 and 叶集.", async () => {
  const { pairings } = await ask(`{
    pairings: entities(
      filter: {
        ids: ["mechanism/jinshan-jiaxing-school-pairing", "mechanism/huoqiu-yeji-school-pairing"]
      }
    ) {
      nodes {
        id
        relations(kinds: ["HAS_INDICATOR"]) { nodes { to { properties { key number } } } }
      }
    }
  }`);
  interface Pairing {
    readonly id: string;
    readonly relations: { nodes: { to: { properties: { key: string; number: number }[] } }[] };
  }
  const numbers = pairings.nodes.map(({ id, relations }: Pairing) => [
    id,
    relations.nodes.map(({ to }) => to.properties.find(({ key }) => key === "figure")?.number),
  ]);
  expect(Object.fromEntries(numbers)).toEqual({
    "mechanism/jinshan-jiaxing-school-pairing": [24],
    "mechanism/huoqiu-yeji-school-pairing": [10, 10],
  });
});
