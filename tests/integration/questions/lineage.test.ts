import { expect, test } from "vitest";
import { bundledApi, ids } from "../../support/bundled.ts";

const ask = bundledApi();

async function lineage(of: string, args = ""): Promise<string[]> {
  const { lineage: found } = await ask(
    `query ($of: ID!) {
      lineage(of: $of${args}) {
        members { generation entity { id } }
        relations { passages { id } }
        truncated
        cycles
      }
    }`,
    { of },
  );
  expect(found).toMatchObject({ truncated: false, cycles: [] });
  for (const { passages } of found.relations) expect(passages).not.toEqual([]);
  return found.members.map(
    ({ generation, entity }: { generation: number; entity: { id: string } }) =>
      `${generation} ${entity.id.replace(/^.*\//, "")}`,
  );
}

test("What came right before 田园五镇? 环保“三统一” and 毗邻党建.", async () => {
  const { entity } = await ask(
    `{ entity(id: "mechanism/tianyuan-five-towns") { ... on Mechanism { precededBy { id } } } }`,
  );
  expect(ids(entity.precededBy)).toEqual([
    "mechanism/environmental-three-unifications",
    "mechanism/neighbouring-party-building",
  ]);
});

test("What are all the ancestors of 田园五镇? Those two, and 平安十联 before them.", async () => {
  expect(await lineage("mechanism/tianyuan-five-towns", ", direction: IN")).toEqual([
    "-2 pingan-shilian",
    "-1 environmental-three-unifications",
    "-1 neighbouring-party-building",
    "0 tianyuan-five-towns",
  ]);
});

test("What came of 平安十联? Two mechanisms, then two brands.", async () => {
  expect(await lineage("mechanism/pingan-shilian")).toEqual([
    "0 pingan-shilian",
    "1 environmental-three-unifications",
    "1 neighbouring-party-building",
    "2 new-quality-town-circle",
    "2 tianyuan-five-towns",
  ]);
});

test("When did 平安十联 arise, and does it still stand? Before the Expo, without a year; it stands.", async () => {
  const { entity } = await ask(`{
    entity(id: "mechanism/pingan-shilian") { status period { from to label labelEn } }
  }`);
  expect(entity).toEqual({
    status: "STANDING",
    period: { from: null, to: null, label: "世博会举办前", labelEn: "before the Shanghai Expo" },
  });
});

test.each([
  ["平安十联", "pingan-shilian", ["event/shanghai-expo", "strategy/expo-security"]],
  ["环保“三统一”", "environmental-three-unifications", ["field/ecology-life-needs"]],
  ["毗邻党建", "neighbouring-party-building", ["field/ecology-life-needs"]],
  [
    "田园五镇",
    "tianyuan-five-towns",
    ["strategy/new-quality-productive-forces", "strategy/urban-function-upgrade"],
  ],
  [
    "新质城镇圈",
    "new-quality-town-circle",
    ["strategy/new-quality-productive-forces", "strategy/urban-function-upgrade"],
  ],
])("What drove %s (mechanism/%s)? %j.", async (_, mechanism, expected) => {
  const { entity } = await ask(
    `query ($id: ID!) {
      entity(id: $id) {
        relations(kinds: ["DRIVES"], direction: IN) { nodes { from { id } passages { line } } }
      }
    }`,
    { id: `mechanism/${mechanism}` },
  );
  const drives: { from: { id: string }; passages: { line: number }[] }[] = entity.relations.nodes;
  expect(ids(drives.map(({ from }) => from))).toEqual(expected);
  for (const { passages } of drives) expect(passages.map(({ line }) => line)).toContain(71);
});

test("How did the fields of 田园五镇 widen? From party building and talent over society, ecology and livelihood to industry and benefits.", async () => {
  expect(await lineage("field/benefit-sharing")).toEqual([
    "-2 party-building",
    "-2 talent",
    "-1 ecological-protection",
    "-1 livelihood",
    "-1 social-governance",
    "0 benefit-sharing",
  ]);
  const { relations } = await ask(`{
    relations(filter: { scope: ["mechanism/tianyuan-five-towns"], kinds: ["PRECEDES"] }) {
      nodes { to { id } }
    }
  }`);
  expect(relations.nodes).toHaveLength(12);
  expect(ids(relations.nodes.map(({ to }: { to: { id: string } }) => to))).toContain(
    "field/industrial-collaboration",
  );
});

test("What became what? Single topics became comprehensive cooperation; two more turns are the expert's.", async () => {
  const { relations } = await ask(`{
    relations(filter: { kinds: ["EVOLVED_INTO"] }) {
      nodes { from { name } to { name } passages { line } }
    }
  }`);
  const turns = relations.nodes.map(
    (turn: { from: { name: string }; to: { name: string }; passages: { line: number }[] }) =>
      `${turn.from.name} → ${turn.to.name}: ${turn.passages.map(({ line }) => line).join(", ")}`,
  );
  expect(turns.toSorted()).toEqual([
    "专项合作 → 全面合作: 35",
    "单一经济协同 → 全域融合共治: 89",
    "单一项目协作 → 制度型开放: 85, 87",
  ]);
});

test("Does the text order any other mechanisms? No: six steps between five mechanisms are all.", async () => {
  const { relations } = await ask(`{
    relations(filter: { kinds: ["PRECEDES", "EVOLVED_INTO"], fromKinds: ["Mechanism", "Platform"] }) {
      totalCount
      nodes { kind confidence }
    }
  }`);
  expect(relations.totalCount).toBe(6);
  for (const relation of relations.nodes) {
    expect(relation).toEqual({ kind: "PRECEDES", confidence: "EXPLICIT" });
  }
});
