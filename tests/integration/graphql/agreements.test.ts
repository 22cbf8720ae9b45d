import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Api, startApi } from "../../support/api.ts";

let api: Api;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

async function agreements(args: string): Promise<string[]> {
  const { agreements: page } = await api.data(
    `{ agreements${args && `(${args})`} { totalCount nodes { id } } }`,
  );
  expect(page.totalCount).toBe(page.nodes.length);
  return page.nodes.map(({ id }: { id: string }) => id.replace("agreement/", ""));
}

test.each([
  ["", ["cepa", "four-parties", "jinshan-jiaxing", "jinshan-pinghu"]],
  [`linking: ["region/jinshan", "region/pinghu"]`, ["jinshan-pinghu"]],
  [`linking: ["region/pinghu", "region/jinshan"]`, ["jinshan-pinghu"]],
  [
    `linking: ["region/pinghu", "region/jiaxing"], match: ANY`,
    ["jinshan-jiaxing", "jinshan-pinghu"],
  ],
  [`linking: ["region/jinshan", "region/jiaxing"]`, ["jinshan-jiaxing"]],
  [
    `linking: ["region/jinshan", "region/jiaxing"], within: true`,
    ["jinshan-jiaxing", "jinshan-pinghu"],
  ],
  [
    `linking: ["region/zhejiang", "region/shanghai"], within: true`,
    ["jinshan-jiaxing", "jinshan-pinghu"],
  ],
  [`linking: ["region/zhejiang", "region/shanghai"]`, []],
  [
    `linking: ["organization/plant", "organization/park", "region/fengxian", "region/jinshan"]`,
    ["four-parties"],
  ],
  [`activeIn: 2023`, ["jinshan-pinghu"]],
  [`activeIn: 2030`, ["jinshan-jiaxing"]],
  [`dated: true`, ["cepa", "jinshan-jiaxing", "jinshan-pinghu"]],
  [`dated: false`, ["four-parties"]],
  [`fields: ["field/health"]`, ["four-parties", "jinshan-pinghu"]],
  [`fields: ["field/health", "field/water"]`, ["jinshan-pinghu"]],
  [`subkinds: ["action_plan", "framework_agreement"]`, ["jinshan-jiaxing", "jinshan-pinghu"]],
  [`minParties: 3`, ["four-parties"]],
  [`maxParties: 1`, ["cepa"]],
  [
    `linking: ["region/jinshan"], minParties: 2, maxParties: 2, activeIn: 2025`,
    ["jinshan-jiaxing", "jinshan-pinghu"],
  ],
])("agreements(%s)", async (args, expected) => {
  expect(await agreements(args)).toEqual(expected);
});

test("an agreement of four parties has four parties, each with its role, relation and passages", async () => {
  const { entity } = await api.data(`{
    entity(id: "agreement/four-parties") {
      ... on Agreement {
        parties { role entity { id } relation { id kind passages { id text } } }
        covers { entity { id } }
      }
    }
  }`);
  expect(entity.parties).toHaveLength(4);
  expect(entity.parties[0]).toEqual({
    role: "signatory",
    entity: { id: "region/fengxian" },
    relation: {
      id: "party-to/fengxian/four-parties",
      kind: "PARTY_TO",
      passages: [{ id: "passage/two", text: "两地签约。" }],
    },
  });
  expect(entity.covers).toEqual([{ entity: { id: "field/health" } }]);
});

test("an unknown party or field is refused by name", async () => {
  const { errors } = await api.ask(
    `{ agreements(linking: ["region/jinshan", "region/x"]) { totalCount } }`,
  );
  expect(errors?.[0]).toMatchObject({
    path: ["agreements"],
    extensions: { code: "BAD_USER_INPUT" },
  });
  expect(errors?.[0]?.message).toContain(`"linking" names "region/x"`);
});

const links = async (args: string) => {
  const { regionLinks } = await api.data(
    `{ regionLinks${args} { parties { id } cells { a { id } b { id } count agreements { id } } truncated } }`,
  );
  return {
    parties: regionLinks.parties.map(({ id }: { id: string }) => id),
    cells: regionLinks.cells.map(
      ({ a, b, count }: { a: { id: string }; b: { id: string }; count: number }) =>
        `${a.id} ${b.id} ${count}`,
    ),
    first: regionLinks.cells[0],
    truncated: regionLinks.truncated,
  };
};

describe("the links between regions", () => {
  test("are one cell a pair that shares an agreement", async () => {
    const { parties, cells, first, truncated } = await links("");
    expect(cells).toEqual([
      "region/fengxian region/jinshan 1",
      "region/jiaxing region/jinshan 1",
      "region/jinshan region/pinghu 1",
    ]);
    expect(parties).toEqual([
      "region/fengxian",
      "region/jiaxing",
      "region/jinshan",
      "region/pinghu",
    ]);
    expect(truncated).toBe(false);
    expect(first.agreements).toEqual([{ id: "agreement/four-parties" }]);
  });

  test("count organisations where they are asked for", async () => {
    expect((await links("(organizations: true)")).cells).toHaveLength(8);
  });

  test("count parts for their wholes with `within`, and only one year's agreements with `activeIn`", async () => {
    const asked = `regions: ["region/shanghai", "region/zhejiang", "region/delta"]`;
    expect((await links(`(${asked})`)).cells).toEqual([]);
    expect((await links(`(${asked}, within: true)`)).cells).toEqual([
      "region/delta region/shanghai 4",
      "region/delta region/zhejiang 2",
      "region/shanghai region/zhejiang 2",
    ]);
    expect((await links(`(${asked}, within: true, activeIn: 2023)`)).cells).toContain(
      "region/shanghai region/zhejiang 1",
    );
    expect((await links(`(${asked})`)).parties).toHaveLength(3);
  });
});
