import { describe, expect, test } from "vitest";
import { bundledApi, ids } from "../../support/bundled.ts";

const ask = bundledApi();

async function agreements(args: string): Promise<string[]> {
  const { agreements: found } = await ask(`{ agreements${args} { totalCount nodes { id } } }`);
  expect(found.totalCount).toBe(found.nodes.length);
  return found.nodes.map(({ id }: { id: string }) => id.replace("agreement/", ""));
}

describe("the instruments", () => {
  test("How many formal instruments are named? Ten.", async () => {
    expect(await agreements("")).toEqual([
      "four-party-emergency",
      "health-3-plus-1",
      "jinshan-huoqiu-yeji-plan",
      "jinshan-jiaxing-plan",
      "jinshan-jiujiang-framework",
      "jinshan-pinghu-framework",
      "jinshan-pinghu-party-building-plan",
      "jinshan-taizhou-framework",
      "three-offices-opinion",
      "voc-three-unifications",
    ]);
  });

  test("Which have a period? The three plans, 2023–2025, 2024–2026 and 2025–2027.", async () => {
    const { agreements: found } = await ask(
      `{ agreements(dated: true) { nodes { id period { from to } } } }`,
    );
    expect(found.nodes).toEqual([
      { id: "agreement/jinshan-huoqiu-yeji-plan", period: { from: "2023", to: "2025" } },
      { id: "agreement/jinshan-jiaxing-plan", period: { from: "2024", to: "2026" } },
      { id: "agreement/jinshan-pinghu-party-building-plan", period: { from: "2025", to: "2027" } },
    ]);
    expect(await agreements("(dated: false)")).toHaveLength(7);
  });

  test.each([
    [2022, []],
    [2023, ["jinshan-huoqiu-yeji-plan"]],
    [2024, ["jinshan-huoqiu-yeji-plan", "jinshan-jiaxing-plan"]],
    [
      2025,
      ["jinshan-huoqiu-yeji-plan", "jinshan-jiaxing-plan", "jinshan-pinghu-party-building-plan"],
    ],
    [2026, ["jinshan-jiaxing-plan", "jinshan-pinghu-party-building-plan"]],
    [2027, ["jinshan-pinghu-party-building-plan"]],
    [2028, []],
  ])("Which are in force in %i? %j.", async (year, expected) => {
    expect(await agreements(`(activeIn: ${year})`)).toEqual(expected);
  });

  test("Which round is the plan with 嘉兴? The third.", async () => {
    const { entity } = await ask(
      `{ entity(id: "agreement/jinshan-jiaxing-plan") { properties { key value valueEn } } }`,
    );
    expect(entity.properties).toEqual([{ key: "round", value: "第三轮", valueEn: "third" }]);
  });

  test("Which cover industry, science and tourism services? Only the one with 九江, as an aim.", async () => {
    const fields = ["industrial-collaboration", "sci-tech-innovation", "culture-tourism-services"];
    const { agreements: found } = await ask(
      `query ($fields: [ID!]) {
        agreements(fields: $fields) { nodes { id covers { relation { modality note } } } }
      }`,
      { fields: fields.map((field) => `field/${field}`) },
    );
    expect(ids(found.nodes)).toEqual(["agreement/jinshan-jiujiang-framework"]);
    for (const { relation } of found.nodes[0].covers) {
      expect(relation).toEqual({ modality: "PLANNED", note: expect.stringContaining("未列全") });
    }
  });

  test("Which cover rural revitalisation, green development and parks? The plan with 霍邱 and 叶集.", async () => {
    const fields = `"field/rural-revitalisation", "field/green-development", "field/park-development"`;
    expect(await agreements(`(fields: [${fields}])`)).toEqual(["jinshan-huoqiu-yeji-plan"]);
  });
});

describe("their parties", () => {
  test("Which have both 金山 and 平湖? Three, of which only the framework agreement is said to be signed.", async () => {
    const { agreements: found } = await ask(`{
      agreements(linking: ["region/jinshan", "region/pinghu"]) {
        nodes { id parties { role relation { confidence passages { id } } } }
      }
    }`);
    expect(ids(found.nodes)).toEqual([
      "agreement/jinshan-pinghu-framework",
      "agreement/jinshan-pinghu-party-building-plan",
      "agreement/voc-three-unifications",
    ]);
    const confidences = found.nodes.map(
      ({ parties }: { parties: { relation: { confidence: string } }[] }) =>
        parties.map(({ relation }) => relation.confidence),
    );
    expect(confidences).toEqual([
      ["EXPLICIT", "EXPLICIT"],
      ["IMPLIED", "IMPLIED"],
      ["IMPLIED", "IMPLIED", "IMPLIED"],
    ]);
  });

  test.each([
    [
      "金山 and 嘉兴",
      `linking: ["region/jinshan", "region/jiaxing"]`,
      ["health-3-plus-1", "jinshan-jiaxing-plan", "voc-three-unifications"],
    ],
    [
      "金山 and 嘉兴, 平湖 counting for 嘉兴",
      `linking: ["region/jinshan", "region/jiaxing"], within: true`,
      [
        "health-3-plus-1",
        "jinshan-jiaxing-plan",
        "jinshan-pinghu-framework",
        "jinshan-pinghu-party-building-plan",
        "voc-three-unifications",
      ],
    ],
    ["平湖 and 嘉兴", `linking: ["region/pinghu", "region/jiaxing"]`, ["voc-three-unifications"]],
    ["金山 and 浙江省", `linking: ["region/jinshan", "region/zhejiang"]`, []],
    [
      "金山 and anyone in 浙江省",
      `linking: ["region/jinshan", "region/zhejiang"], within: true`,
      [
        "health-3-plus-1",
        "jinshan-jiaxing-plan",
        "jinshan-pinghu-framework",
        "jinshan-pinghu-party-building-plan",
        "jinshan-taizhou-framework",
        "voc-three-unifications",
      ],
    ],
    ["奉贤", `linking: ["region/fengxian"]`, ["four-party-emergency"]],
    [
      "上海石化 or 长宁",
      `linking: ["organization/shanghai-petrochemical", "region/changning"], match: ANY`,
      ["four-party-emergency", "health-3-plus-1"],
    ],
  ])("Which have %s? (%s) gives %j.", async (_, args, expected) => {
    expect(await agreements(`(${args})`)).toEqual(expected);
  });

  test("Which have three or more, and who are they? Four: the health and emergency ones with four each, two with three.", async () => {
    const { agreements: found } = await ask(
      `{ agreements(minParties: 3) { nodes { id parties { entity { id } } } } }`,
    );
    const parties = Object.fromEntries(
      found.nodes.map((node: { id: string; parties: { entity: { id: string } }[] }) => [
        node.id,
        ids(node.parties.map(({ entity }) => entity)),
      ]),
    );
    expect(parties).toEqual({
      "agreement/four-party-emergency": [
        "organization/shanghai-chemical-park",
        "organization/shanghai-petrochemical",
        "region/fengxian",
        "region/jinshan",
      ],
      "agreement/health-3-plus-1": [
        "region/changning",
        "region/jiaxing",
        "region/jinshan",
        "region/xuhui",
      ],
      "agreement/jinshan-huoqiu-yeji-plan": ["region/huoqiu", "region/jinshan", "region/yeji"],
      "agreement/voc-three-unifications": ["region/jiaxing", "region/jinshan", "region/pinghu"],
    });
  });

  test("Which are said to be signed? Five; the other parties follow from names and titles.", async () => {
    const { relations } = await ask(`{
      relations(filter: { kinds: ["PARTY_TO"], confidence: [EXPLICIT] }) {
        nodes { role modality to { id } }
      }
    }`);
    expect(ids(relations.nodes.map(({ to }: { to: { id: string } }) => to))).toEqual([
      "agreement/four-party-emergency",
      "agreement/health-3-plus-1",
      "agreement/jinshan-jiujiang-framework",
      "agreement/jinshan-pinghu-framework",
      "agreement/jinshan-taizhou-framework",
    ]);
    for (const relation of relations.nodes) {
      expect(relation).toMatchObject({ role: "signatory", modality: "DONE" });
    }
  });

  test("Whose parties are not stated? Those of the three-office opinions, which 金山 carries out.", async () => {
    expect(await agreements("(maxParties: 0)")).toEqual(["three-offices-opinion"]);
    const { relations } = await ask(`{
      relations(filter: { to: ["agreement/three-offices-opinion"], kinds: ["IMPLEMENTS"] }) {
        nodes { from { id } modality }
      }
    }`);
    expect(relations.nodes).toEqual([{ from: { id: "region/jinshan" }, modality: "ONGOING" }]);
  });

  test("Which pairs share the most? 金山 with 嘉兴 and with 平湖, three each; every other pair one.", async () => {
    const { regionLinks } = await ask(`{
      regionLinks(organizations: true) { cells { a { id } b { id } count } }
    }`);
    const [first, second, ...others] = regionLinks.cells;
    expect([first, second]).toEqual([
      { a: { id: "region/jiaxing" }, b: { id: "region/jinshan" }, count: 3 },
      { a: { id: "region/jinshan" }, b: { id: "region/pinghu" }, count: 3 },
    ]);
    expect(new Set(others.map(({ count }: { count: number }) => count))).toEqual(new Set([1]));
    expect(others).toHaveLength(17);
  });
});
