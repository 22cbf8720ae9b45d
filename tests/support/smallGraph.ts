import { createHash } from "node:crypto";
import { type DatasetFiles, entity, passage, relation } from "./datasetFolder.ts";

/** The first source's file, which a test may attach: its words are nobody's. */
export const pageText = "首行写着甲乙丙丁四方共议。\n\n第三行𠮷字占两个单元，随后是结尾。\n";

const one = "passage/one";
const two = "passage/two";
const three = "passage/three";

/**
 * A dataset of few entities in which every question of the API has a known answer: regions within
 * regions, agreements of two and four parties, a lineage with a shortcut and one that runs in a
 * circle, names with characters that search languages take for their own, and kinds of its own.
 */
export const smallGraph: Partial<DatasetFiles> = {
  dataset: {
    id: "small-graph",
    title: "小图",
    titleEn: "A small graph",
    language: "zh-CN",
    licence: "CC-BY-4.0",
    sources: [
      {
        id: "source/page",
        title: "一页",
        titleEn: "A page",
        publisher: "某报",
        publishedOn: "2025-10",
        file: "page.txt",
        sha256: createHash("sha256").update(pageText).digest("hex"),
        lineLengths: { 1: 13, 3: 18 },
        chapters: [
          { line: 1, title: "上", titleEn: "First" },
          { line: 3, title: "下", titleEn: "Second" },
        ],
      },
    ],
  },
  passages: [
    { ...passage("one", "1", "0", "6", "四方共议。"), text_en: "Four parties confer." },
    passage("two", "1", "6", "13", "两地签约。"),
    { ...passage("three", "3", "3", "10", "先有其一，后有其二。"), note: "只述次序" },
  ],
  entities: [
    { ...region("delta", "长三角", "Yangtze Delta"), subkind: "macro" },
    { ...region("zhejiang", "浙江省", "Zhejiang"), subkind: "province" },
    { ...region("jiaxing", "嘉兴市", "Jiaxing"), subkind: "city" },
    { ...region("pinghu", "平湖市", "Pinghu City"), subkind: "county", aliases: "平湖" },
    { ...region("shanghai", "上海市", "Shanghai"), subkind: "municipality" },
    { ...region("jinshan", "金山区", "Jinshan"), subkind: "district", aliases: "金山;本区" },
    { ...region("fengxian", "奉贤区", "Fengxian"), subkind: "district" },
    entity("organization/plant", "Organization", "石化厂", `${one};${two}`),
    entity("organization/park", "Organization", "化工园", `${one};${two}`),
    {
      ...entity("agreement/jinshan-pinghu", "Agreement", "金山平湖合作框架", two),
      subkind: "framework_agreement",
      from: "2023-05",
      to: "2027",
      round: "第二轮",
      round_en: "second round",
    },
    {
      ...entity("agreement/jinshan-jiaxing", "Agreement", "金山嘉兴行动计划", two),
      subkind: "action_plan",
      from: "2024",
    },
    {
      ...entity("agreement/four-parties", "Agreement", "四方应急协议", `${one};${two}`),
      subkind: "cooperation_agreement",
      open_ended: "true",
    },
    {
      ...entity("agreement/cepa", "Agreement", "经贸安排（ＣＥＰＡ）", two),
      aliases: "ＣＥＰＡ",
      period_label: "世博会之前",
      period_label_en: "before the Expo",
    },
    { ...mechanism("first", "平安十联"), status: "done" },
    { ...mechanism("second", "环保联动"), status: "ongoing" },
    mechanism("third", "毗邻党建"),
    { ...mechanism("fourth", "田园五镇"), name_en: "Five Pastoral Towns" },
    mechanism("fifth", "轮转甲"),
    mechanism("sixth", "轮转乙"),
    {
      ...entity("platform/window", "Platform", "通办窗口", two),
      subkind: "service_window",
      summary: "平湖人也能来这里办事。",
      summary_en: "Residents of both sides are served here.",
    },
    entity("field/water", "Field", "水利", two),
    entity("field/health", "Field", "医疗", `${one};${two}`),
    {
      ...entity("indicator/served", "Indicator", "办件量", two),
      figure: "120万余件",
      figure_number: "1200000",
      figure_unit: "件",
      figure_unit_en: "cases",
      figure_qualifier: "over",
      measures: "窗口所办",
      measures_en: "served at the window",
    },
    { ...entity("person/li", "Person", "李某", two), post: "主任" },
    {
      ...entity("event/odd", "Event", 'A/B 测试 "甲+乙" (C*) [D] {E} ^F~ G: H? \\I! && ||', two),
      aliases: "AND;NOT 丙",
    },
    {
      ...entity("river/long", "River", "长河", three),
      reach: "300公里",
      reach_number: "300",
      reach_unit: "公里",
    },
  ],
  relations: [
    within("pinghu", "jiaxing"),
    within("jiaxing", "zhejiang"),
    within("zhejiang", "delta"),
    within("jinshan", "shanghai"),
    within("fengxian", "shanghai"),
    within("shanghai", "delta"),
    party("region/jinshan", "jinshan-pinghu"),
    party("region/pinghu", "jinshan-pinghu"),
    party("region/jinshan", "jinshan-jiaxing"),
    party("region/jiaxing", "jinshan-jiaxing"),
    party("region/jinshan", "four-parties"),
    party("region/fengxian", "four-parties"),
    party("organization/plant", "four-parties"),
    party("organization/park", "four-parties"),
    party("region/shanghai", "cepa"),
    relation("COVERS", "agreement/jinshan-pinghu", "field/water", two),
    relation("COVERS", "agreement/jinshan-pinghu", "field/health", two),
    relation("COVERS", "agreement/four-parties", "field/health", one),
    relation("COVERS", "agreement/jinshan-pinghu", "region/pinghu", two),
    {
      ...relation("COOPERATES_WITH", "region/jinshan", "region/pinghu", `${two};${one}`),
      confidence: "implied",
      modality: "ongoing",
      scope: "field/water;field/health",
      from_date: "2021-03-05",
      note: "两地之间",
      note_en: "between the two",
    },
    {
      ...relation("ADJACENT_TO", "region/jinshan", "region/pinghu", ""),
      confidence: "background",
      note: "地理常识",
    },
    lineage("PRECEDES", "first", "second"),
    lineage("PRECEDES", "second", "third"),
    lineage("PRECEDES", "first", "third"),
    lineage("EVOLVED_INTO", "third", "fourth"),
    lineage("PRECEDES", "fifth", "sixth"),
    lineage("EVOLVED_INTO", "sixth", "fifth"),
    {
      ...relation("OPERATES", "region/jinshan", "platform/window", two),
      role: "operator",
      modality: "standing",
    },
    relation("LOCATED_IN", "platform/window", "region/jinshan", two),
    { ...relation("ESTABLISHES", "region/pinghu", "mechanism/fourth", three), role: "founder" },
    relation("HAS_INDICATOR", "platform/window", "indicator/served", two),
    relation("PARTICIPATES_IN", "person/li", "event/odd", two),
    relation("FLOWS_THROUGH", "river/long", "region/jinshan", three),
    relation("FLOWS_THROUGH", "river/long", "region/pinghu", three),
  ],
  shorthand: [
    {
      form: "金嘉平",
      members: "region/jinshan;region/jiaxing;region/pinghu",
      passages: one,
      note: "三地首字",
    },
    { form: "“两地”", members: "region/jinshan;region/pinghu", passages: two },
    { form: "“两地”", members: "region/jinshan;region/jiaxing", passages: one },
  ],
  texts: {
    "ontology.yaml": `
entityKinds:
  - { id: River, name: 河流, nameEn: River, colour: "#005f87", colourDark: "#66c2e0", shape: vee,
      properties: [{ key: reach, type: figure, name: 长度, nameEn: Reach }] }
relationKinds:
  - { id: FLOWS_THROUGH, name: 流经, nameEn: flows through, inverseName: 有河流经,
      inverseNameEn: crossed by, from: [River], to: [Region] }
`,
  },
};

function region(name: string, text: string, english: string) {
  return {
    ...entity(`region/${name}`, "Region", text, `${one};${two};${three}`),
    name_en: english,
  };
}

function mechanism(name: string, text: string) {
  return entity(`mechanism/${name}`, "Mechanism", text, three);
}

function within(part: string, whole: string) {
  return {
    ...relation("PART_OF", `region/${part}`, `region/${whole}`, ""),
    confidence: "background",
    note: "行政隶属",
  };
}

function party(from: string, agreement: string) {
  return {
    ...relation("PARTY_TO", from, `agreement/${agreement}`, two),
    role: "signatory",
  };
}

function lineage(kind: string, from: string, to: string) {
  return relation(kind, `mechanism/${from}`, `mechanism/${to}`, three);
}
