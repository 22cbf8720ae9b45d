import { describe, expect, test } from "vitest";
import { bundledApi, ids } from "../../support/bundled.ts";

const ask = bundledApi();

interface Taken {
  readonly role: string;
  readonly entity: { readonly id: string };
}

async function takesPartIn(region: string, kind: string, confidence: string): Promise<string[]> {
  const { entity } = await ask(
    `query ($region: ID!, $kind: String!, $confidence: [Confidence!]) {
      entity(id: $region) {
        relations(
          kinds: ["PARTICIPATES_IN", "ESTABLISHES", "OPERATES"]
          entityKinds: [$kind]
          confidence: $confidence
          first: 100
        ) { nodes { to { id } } }
      }
    }`,
    { region, kind, confidence: [confidence] },
  );
  return ids(entity.relations.nodes.map(({ to }: { to: { id: string } }) => to));
}

/** The platforms between two regions, each region one relation away. */
async function sharedPlatforms(a: string, b: string): Promise<string[]> {
  const { paths } = await ask(
    `query ($a: ID!, $b: ID!) {
      paths(
        from: $a
        to: $b
        maxLength: 2
        relationKinds: ["PARTICIPATES_IN"]
        entityKinds: ["Platform"]
      ) { truncated paths { entities { id } } }
    }`,
    { a, b },
  );
  expect(paths.truncated).toBe(false);
  return ids(paths.paths.map(({ entities }: { entities: { id: string }[] }) => entities[1]));
}

describe("mechanisms", () => {
  test("Which does 平湖 explicitly take part in? Ten, by its own name or by a shorthand that includes it.", async () => {
    expect(await takesPartIn("region/pinghu", "Mechanism", "EXPLICIT")).toEqual([
      "mechanism/diverse-medical-services",
      "mechanism/environmental-three-unifications",
      "mechanism/infectious-disease-control",
      "mechanism/jinshan-health-pairing",
      "mechanism/jinshan-jiaxing-school-pairing",
      "mechanism/neighbouring-party-building",
      "mechanism/new-quality-town-circle",
      "mechanism/pingan-shilian",
      "mechanism/tianyuan-five-towns",
      "mechanism/yearly-key-tasks",
    ]);
    expect(await takesPartIn("region/pinghu", "Mechanism", "IMPLIED")).toEqual([]);
  });

  test("Which does 嘉兴 take part in? Five explicitly, and 环保“三统一” by the area's name.", async () => {
    expect(await takesPartIn("region/jiaxing", "Mechanism", "EXPLICIT")).toEqual([
      "mechanism/diverse-medical-services",
      "mechanism/health-3-plus-1-linkage",
      "mechanism/infectious-disease-control",
      "mechanism/jinshan-jiaxing-regular",
      "mechanism/point-to-point-settlement",
    ]);
    expect(await takesPartIn("region/jiaxing", "Mechanism", "IMPLIED")).toEqual([
      "mechanism/environmental-three-unifications",
    ]);
  });

  test("Who founded 田园五镇, and who takes part? 金山 and 平湖, both.", async () => {
    const { entity } = await ask(`{
      entity(id: "mechanism/tianyuan-five-towns") {
        ... on Mechanism { participants { role entity { id } } }
      }
    }`);
    expect(
      entity.participants.map(({ role, entity: { id } }: Taken) => `${id} ${role}`).toSorted(),
    ).toEqual([
      "region/jinshan founder",
      "region/jinshan participant",
      "region/pinghu founder",
      "region/pinghu participant",
    ]);
  });

  test("Who takes part in the emergency cooperation? The four parties of its agreement.", async () => {
    const { relations } = await ask(`{
      relations(filter: { to: ["mechanism/emergency-linkage"], kinds: ["PARTICIPATES_IN"] }) {
        nodes { from { id } }
      }
    }`);
    expect(ids(relations.nodes.map(({ from }: { from: { id: string } }) => from))).toEqual([
      "organization/shanghai-chemical-park",
      "organization/shanghai-petrochemical",
      "region/fengxian",
      "region/jinshan",
    ]);
  });

  test("Who set up the joint enforcement team? 金山 with 嘉兴; 平湖 is in its name, as a member.", async () => {
    const { relations } = await ask(`{
      relations(filter: { to: ["organization/joint-enforcement-team"] }) {
        nodes { kind role from { id } }
      }
    }`);
    expect(relations.nodes).toEqual([
      { kind: "ESTABLISHES", role: "founder", from: { id: "region/jiaxing" } },
      { kind: "ESTABLISHES", role: "founder", from: { id: "region/jinshan" } },
      { kind: "PARTICIPATES_IN", role: "member", from: { id: "region/jinshan" } },
      { kind: "PARTICIPATES_IN", role: "member", from: { id: "region/pinghu" } },
    ]);
  });

  test("Who founded the company of strong villages? The five towns, by their brand.", async () => {
    const { entity } = await ask(`{
      entity(id: "organization/strong-village-company") {
        relations(direction: IN, kinds: ["ESTABLISHES"]) { nodes { role modality from { id } } }
      }
    }`);
    expect(entity.relations.nodes).toEqual([
      { role: "founder", modality: "DONE", from: { id: "mechanism/tianyuan-five-towns" } },
    ]);
  });

  test("Who shares the mushroom project? 上海联中 and 叶集区, with 金山's support.", async () => {
    const { entity } = await ask(`{
      entity(id: "project/mushroom-project") {
        relations(direction: IN) { nodes { kind from { id } } }
      }
    }`);
    expect(entity.relations.nodes).toEqual([
      { kind: "ESTABLISHES", from: { id: "organization/shanghai-lianzhong" } },
      { kind: "ESTABLISHES", from: { id: "region/yeji" } },
      { kind: "SUPPORTS", from: { id: "region/jinshan" } },
    ]);
  });
});

describe("platforms", () => {
  test.each([
    [
      "金山 and 平湖",
      "region/jinshan",
      "region/pinghu",
      [
        "platform/remote-virtual-window",
        "platform/transport-enforcement-station",
        "platform/two-mountains-hall",
      ],
    ],
    [
      "金山 and 嘉兴",
      "region/jinshan",
      "region/jiaxing",
      ["platform/learning-bases", "platform/two-mountains-hall"],
    ],
    ["金山 and 南通", "region/jinshan", "region/nantong", ["platform/remote-virtual-window"]],
    ["金山 and 台州", "region/jinshan", "region/taizhou", []],
  ])("Which do %s share? (%s, %s) %j.", async (_, a, b, expected) => {
    expect(await sharedPlatforms(a, b)).toEqual(expected);
  });

  test("Which do 金山 and 嘉兴 share, its counties counting for it? Those two, the window and the station.", async () => {
    const { paths } = await ask(`{
      paths(
        from: "region/jinshan"
        to: "region/jiaxing"
        maxLength: 3
        relationKinds: ["PARTICIPATES_IN", "PART_OF"]
        entityKinds: ["Platform", "Region"]
        first: 100
      ) { truncated paths { entities { id kind } } }
    }`);
    expect(paths.truncated).toBe(false);
    const met: { id: string; kind: string }[] = paths.paths.flatMap(
      ({ entities }: { entities: { id: string; kind: string }[] }) => entities,
    );
    expect(ids(met.filter(({ kind }) => kind === "Platform"))).toEqual([
      "platform/learning-bases",
      "platform/remote-virtual-window",
      "platform/transport-enforcement-station",
      "platform/two-mountains-hall",
    ]);
  });

  test("Which places have a remote virtual window with 金山? 平湖, 海盐 and 南通.", async () => {
    const { entity } = await ask(`{
      entity(id: "platform/remote-virtual-window") {
        ... on Platform { participants { entity { id } } }
      }
    }`);
    expect(ids(entity.participants.map(({ entity: taken }: Taken) => taken))).toEqual([
      "region/haiyan",
      "region/jinshan",
      "region/nantong",
      "region/pinghu",
    ]);
  });

  test("What works on the area's environment, and with what result? The 两山 hall, where the 三统一 scheme was made.", async () => {
    const { relations, hall } = await ask(`{
      relations(filter: { to: ["field/environment"], fromKinds: ["Platform"] }) {
        nodes { from { id } }
      }
      hall: relations(filter: { from: ["platform/two-mountains-hall"], toKinds: ["Agreement"] }) {
        nodes { kind modality to { id } }
      }
    }`);
    expect(relations.nodes).toEqual([{ from: { id: "platform/two-mountains-hall" } }]);
    expect(hall.nodes).toEqual([
      { kind: "SUPPORTS", modality: "DONE", to: { id: "agreement/voc-three-unifications" } },
    ]);
  });
});
