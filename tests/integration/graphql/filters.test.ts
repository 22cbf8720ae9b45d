import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Api, startApi } from "../../support/api.ts";

let api: Api;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const ids = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id);

const relationsOf = (args: string) =>
  api.data(`{ entity(id: "region/jinshan") { relations(${args}) { totalCount nodes { id } } } }`);

describe("an entity's relations", () => {
  test.each([
    ["first: 100", 9],
    [`kinds: ["PARTY_TO"], first: 5`, 3],
    [`direction: OUT, first: 100`, 7],
    [`direction: IN, first: 100`, 4],
    [`kinds: ["PARTY_TO"], direction: IN, first: 100`, 0],
    [`kinds: [], first: 100`, 0],
    [`entityKinds: ["Region"], first: 100`, 3],
    [`confidence: [BACKGROUND], first: 100`, 2],
    [`modality: [STANDING, ONGOING], first: 100`, 2],
  ])("with %s are as many as the total says", async (args, count) => {
    const { totalCount, nodes } = (await relationsOf(args)).entity.relations;
    expect(nodes).toHaveLength(count);
    expect(totalCount).toBe(count);
  });

  test("of a symmetric kind are listed once at either end, whatever the direction", async () => {
    const { a, b } = await api.data(`{
      a: entity(id: "region/jinshan") { relations(kinds: ["COOPERATES_WITH"], direction: IN) { nodes { id } } }
      b: entity(id: "region/pinghu") { relations(kinds: ["COOPERATES_WITH"], direction: OUT) { nodes { id } } }
    }`);
    expect(a.relations.nodes).toEqual([{ id: "cooperates-with/jinshan/pinghu" }]);
    expect(b).toEqual(a);
  });
});

describe("relations", () => {
  test.each([
    [`{}`, 34],
    [`{ kinds: ["PARTY_TO"] }`, 9],
    [`{ from: ["region/jinshan"], to: ["region/pinghu"] }`, 2],
    [`{ from: ["region/jinshan"] }`, 7],
    [`{ to: ["region/jinshan"], kinds: ["FLOWS_THROUGH"] }`, 1],
    [`{ scope: ["field/water"] }`, 1],
    [`{ fromKinds: ["Organization"], toKinds: ["Agreement"] }`, 2],
    [`{ confidence: [IMPLIED] }`, 1],
    [`{ modality: [STANDING] }`, 1],
    [`{ activeIn: 2021 }`, 1],
    [`{ activeIn: 2020 }`, 0],
    [`{ kinds: [] }`, 0],
  ])("passes the filter %s as often as the total says", async (filter, count) => {
    const { relations } = await api.data(
      `{ relations(filter: ${filter}, first: 100) { totalCount nodes { id } } }`,
    );
    expect(relations.nodes).toHaveLength(count);
    expect(relations.totalCount).toBe(count);
  });
});

describe("entities", () => {
  test.each([
    [`{}`, 26],
    [`{ kinds: ["Region", "River"] }`, 8],
    [`{ subkinds: ["district"] }`, 2],
    [`{ status: [DONE] }`, 1],
    [`{ activeIn: 2024 }`, 2],
    [`{ activeIn: 2028 }`, 1],
    [`{ ids: ["region/pinghu", "river/long", "no/such"] }`, 2],
    [`{ ids: ["region/pinghu", "river/long"], kinds: ["River"] }`, 1],
    [`{ regionId: "region/jinshan" }`, 4],
    [`{ regionId: "region/shanghai", kinds: ["Region"] }`, 2],
    [`{ regionId: "region/jinshan", ids: ["platform/window"] }`, 1],
    [`{ kinds: [] }`, 0],
    [`{ ids: [] }`, 0],
  ])("pass the filter %s as often as the total says", async (filter, count) => {
    const { entities } = await api.data(
      `{ entities(filter: ${filter}, first: 100) { totalCount nodes { id } } }`,
    );
    expect(entities.nodes).toHaveLength(count);
    expect(entities.totalCount).toBe(count);
    expect(ids(entities.nodes)).toEqual(ids(entities.nodes).toSorted());
  });
});
