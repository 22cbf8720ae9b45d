import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Api, startApi } from "../../support/api.ts";

let api: Api;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const ids = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id);

describe("the dataset and its ontology", () => {
  test("say what is loaded", async () => {
    const { dataset } = await api.data(`{
      dataset {
        id title titleEn language licence version loadedAt entityCount relationCount passageCount
      }
    }`);
    expect(dataset).toMatchObject({
      id: "small-graph",
      title: "小图",
      titleEn: "A small graph",
      language: "zh-CN",
      licence: "CC-BY-4.0",
      entityCount: 26,
      relationCount: 34,
      passageCount: 3,
    });
    expect(dataset.version).toMatch(/^[0-9a-f]{16}$/);
    expect(Date.parse(dataset.loadedAt)).not.toBeNaN();
  });

  test("list the kinds, a dataset's own among them, with their looks and counts", async () => {
    const { ontology } = await api.data(`{
      ontology {
        entityKinds { id name nameEn colour colourDark shape count
          subkinds { id name nameEn count }
          properties { id name nameEn stored }
        }
        relationKinds {
          id name nameEn inverseName inverseNameEn from to symmetric lineage count
        }
        roles { id name nameEn }
      }
    }`);
    const kind = (id: string) =>
      [...ontology.entityKinds, ...ontology.relationKinds].find((found) => found.id === id);
    expect(kind("Region")).toMatchObject({ name: "区域", shape: "ellipse", count: 7 });
    expect(kind("Region").subkinds).toContainEqual({
      id: "district",
      name: "区",
      nameEn: "district",
      count: 2,
    });
    expect(kind("River")).toMatchObject({ colour: "#005f87", colourDark: "#66c2e0", count: 1 });
    expect(kind("River").properties).toEqual([
      {
        id: "reach",
        name: "长度",
        nameEn: "Reach",
        stored: ["reach", "reachNumber", "reachUnit", "reachUnitEn", "reachQualifier"],
      },
    ]);
    expect(kind("PARTY_TO")).toMatchObject({
      inverseName: "签署方",
      from: ["Region", "Organization"],
      to: ["Agreement"],
      symmetric: false,
      lineage: false,
      count: 9,
    });
    expect(kind("PRECEDES").lineage).toBe(true);
    expect(kind("ADJACENT_TO").symmetric).toBe(true);
    expect(kind("PART_OF").from).toContain("River");
    expect(kind("FLOWS_THROUGH")).toMatchObject({ from: ["River"], count: 2 });
    expect(ontology.roles).toContainEqual({ id: "signatory", name: "签署方", nameEn: "signatory" });
  });
});

describe("an entity", () => {
  test("has the fields that every entity has", async () => {
    const { entity } = await api.data(`{
      entity(id: "agreement/jinshan-pinghu") {
        __typename id kind subkind name nameEn aliases summary summaryEn
        period { from to label labelEn } status openEnded
        properties { key label labelEn value valueEn number unit unitEn qualifier }
        degree
        passages { totalCount nodes { id } }
      }
    }`);
    expect(entity).toEqual({
      __typename: "Agreement",
      id: "agreement/jinshan-pinghu",
      kind: "Agreement",
      subkind: "framework_agreement",
      name: "金山平湖合作框架",
      nameEn: null,
      aliases: [],
      summary: null,
      summaryEn: null,
      period: { from: "2023-05", to: "2027", label: null, labelEn: null },
      status: null,
      openEnded: false,
      properties: [
        {
          key: "round",
          label: "轮次",
          labelEn: "Round",
          value: "第二轮",
          valueEn: "second round",
          number: null,
          unit: null,
          unitEn: null,
          qualifier: null,
        },
      ],
      degree: 5,
      passages: { totalCount: 1, nodes: [{ id: "passage/two" }] },
    });
  });

  test("gives figures with number, unit and qualifier, in the ontology's order", async () => {
    const { entity } = await api.data(`{
      entity(id: "indicator/served") {
        __typename properties { key value valueEn number unit unitEn qualifier }
      }
    }`);
    expect(entity).toEqual({
      __typename: "Thing",
      properties: [
        {
          key: "figure",
          value: "120万余件",
          valueEn: null,
          number: 1_200_000,
          unit: "件",
          unitEn: "cases",
          qualifier: "over",
        },
        {
          key: "measures",
          value: "窗口所办",
          valueEn: "served at the window",
          number: null,
          unit: null,
          unitEn: null,
          qualifier: null,
        },
      ],
    });
  });

  test("of a kind that the dataset adds is a Thing, its properties and relations included", async () => {
    const { entity } = await api.data(`{
      entity(id: "river/long") {
        __typename kind properties { key number } degree
        relationCounts { kind direction entityKind count }
        ... on Thing { _ }
      }
    }`);
    expect(entity).toEqual({
      __typename: "Thing",
      kind: "River",
      properties: [{ key: "reach", number: 300 }],
      degree: 2,
      relationCounts: [{ kind: "FLOWS_THROUGH", direction: "OUT", entityKind: "Region", count: 2 }],
      _: null,
    });
  });

  test("says when it holds, in words where there is no date, and how far it has come", async () => {
    const { cepa, first, four } = await api.data(`{
      cepa: entity(id: "agreement/cepa") { period { from to label labelEn } }
      first: entity(id: "mechanism/first") { status period { from } }
      four: entity(id: "agreement/four-parties") { openEnded period { from } }
    }`);
    expect(cepa.period).toEqual({
      from: null,
      to: null,
      label: "世博会之前",
      labelEn: "before the Expo",
    });
    expect(first).toEqual({ status: "DONE", period: null });
    expect(four).toEqual({ openEnded: true, period: null });
  });

  test("counts its relations by kind, direction and kind at the other end", async () => {
    const { entity } = await api.data(`{
      entity(id: "region/jinshan") {
        degree relationCounts { kind direction entityKind count }
      }
    }`);
    expect(entity.degree).toBe(9);
    expect(entity.relationCounts).toEqual([
      { kind: "PARTY_TO", direction: "OUT", entityKind: "Agreement", count: 3 },
      { kind: "ADJACENT_TO", direction: "BOTH", entityKind: "Region", count: 1 },
      { kind: "COOPERATES_WITH", direction: "BOTH", entityKind: "Region", count: 1 },
      { kind: "FLOWS_THROUGH", direction: "IN", entityKind: "River", count: 1 },
      { kind: "LOCATED_IN", direction: "IN", entityKind: "Platform", count: 1 },
      { kind: "OPERATES", direction: "OUT", entityKind: "Platform", count: 1 },
      { kind: "PART_OF", direction: "OUT", entityKind: "Region", count: 1 },
    ]);
  });

  test("that is not there is null, not an error", async () => {
    expect(await api.data(`{ entity(id: "region/nowhere") { id } }`)).toEqual({ entity: null });
  });
});

describe("the regions of an entity", () => {
  test("are where it lies and whose parties it has, nearest first", async () => {
    const { entities } = await api.data(`{
      entities(filter: { ids: [
        "region/pinghu", "region/delta", "platform/window", "agreement/jinshan-pinghu",
        "agreement/cepa", "mechanism/first"
      ] }) { nodes { id regions { id } } }
    }`);
    const regions = Object.fromEntries(
      entities.nodes.map((node: { id: string; regions: { id: string }[] }) => [
        node.id,
        ids(node.regions),
      ]),
    );
    expect(regions).toEqual({
      "region/pinghu": ["region/jiaxing", "region/zhejiang", "region/delta"],
      "region/delta": [],
      "platform/window": ["region/jinshan", "region/shanghai", "region/delta"],
      "agreement/jinshan-pinghu": [
        "region/jinshan",
        "region/pinghu",
        "region/jiaxing",
        "region/shanghai",
        "region/delta",
        "region/zhejiang",
      ],
      "agreement/cepa": ["region/shanghai", "region/delta"],
      "mechanism/first": [],
    });
  });
});

describe("a region", () => {
  test("knows what it lies in and what lies in it, nearest first", async () => {
    const { pinghu, delta } = await api.data(`{
      pinghu: entity(id: "region/pinghu") { ... on Region { level partOf { id } contains { id } } }
      delta: entity(id: "region/delta") { ... on Region { partOf { id } contains { id } } }
    }`);
    expect(pinghu.level).toBe("county");
    expect(ids(pinghu.partOf)).toEqual(["region/jiaxing", "region/zhejiang", "region/delta"]);
    expect(pinghu.contains).toEqual([]);
    expect(ids(delta.contains)).toEqual([
      "region/shanghai",
      "region/zhejiang",
      "region/fengxian",
      "region/jiaxing",
      "region/jinshan",
      "region/pinghu",
    ]);
  });

  test("has its own agreements, and with `within` those of its parts", async () => {
    const { entity } = await api.data(`{
      entity(id: "region/zhejiang") {
        ... on Region {
          own: agreements { totalCount }
          all: agreements(within: true) { totalCount nodes { id } }
        }
      }
    }`);
    expect(entity.own.totalCount).toBe(0);
    expect(ids(entity.all.nodes)).toEqual([
      "agreement/jinshan-jiaxing",
      "agreement/jinshan-pinghu",
    ]);
  });
});

describe("a relation", () => {
  test("has its ends, scope, period, note and passages in order", async () => {
    const { relation } = await api.data(`{
      relation(id: "cooperates-with/jinshan/pinghu") {
        id kind from { id } to { id } confidence modality role scope { id }
        period { from to } note noteEn passages { id }
      }
    }`);
    expect(relation).toEqual({
      id: "cooperates-with/jinshan/pinghu",
      kind: "COOPERATES_WITH",
      from: { id: "region/jinshan" },
      to: { id: "region/pinghu" },
      confidence: "IMPLIED",
      modality: "ONGOING",
      role: null,
      scope: [{ id: "field/water" }, { id: "field/health" }],
      period: { from: "2021-03-05", to: null },
      note: "两地之间",
      noteEn: "between the two",
      passages: [{ id: "passage/two" }, { id: "passage/one" }],
    });
  });

  test("that is not there is null", async () => {
    expect(await api.data(`{ relation(id: "x") { id } }`)).toEqual({ relation: null });
  });
});
