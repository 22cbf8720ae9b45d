import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Api, startApi } from "../../support/api.ts";

let api: Api;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const ids = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id);

const around = async (args: string) =>
  (
    await api.data(
      `{ neighbourhood(${args}) { entities { id } relations { id confidence } shown total truncated } }`,
    )
  ).neighbourhood;

describe("a neighbourhood", () => {
  test("begins with the neighbours that are best borne out", async () => {
    const found = await around(`of: ["region/pinghu"]`);
    expect(ids(found.entities)).toEqual([
      "agreement/jinshan-pinghu",
      "mechanism/fourth",
      "river/long",
      "region/jinshan",
      "region/jiaxing",
    ]);
    expect(found).toMatchObject({ shown: 5, total: 5, truncated: false });
    expect(ids(found.relations)).toContain("covers/jinshan-pinghu/pinghu");
  });

  test("says what was cut, and goes on with the rest", async () => {
    const some = await around(`of: ["region/pinghu"], first: 2`);
    expect(some).toMatchObject({ shown: 2, total: 5, truncated: true });
    const rest = await around(
      `of: ["region/pinghu"], except: ["agreement/jinshan-pinghu", "mechanism/fourth"]`,
    );
    expect(ids(rest.entities)).toEqual(["river/long", "region/jinshan", "region/jiaxing"]);
    expect(rest).toMatchObject({ shown: 3, total: 3, truncated: false });
  });

  test("is narrowed by kinds and direction", async () => {
    const of = `of: ["region/pinghu"]`;
    expect(ids((await around(`${of}, relationKinds: ["PARTY_TO"]`)).entities)).toEqual([
      "agreement/jinshan-pinghu",
    ]);
    expect(ids((await around(`${of}, entityKinds: ["River"]`)).entities)).toEqual(["river/long"]);
    expect(ids((await around(`${of}, direction: IN`)).entities)).toEqual([
      "agreement/jinshan-pinghu",
      "river/long",
      "region/jinshan",
    ]);
  });

  test("of several leaves out those given, and gives a neighbour of two once, with both relations", async () => {
    const found = await around(`of: ["region/pinghu", "region/jinshan"], entityKinds: ["River"]`);
    expect(ids(found.entities)).toEqual(["river/long"]);
    expect(ids(found.relations)).toEqual([
      "flows-through/long/jinshan",
      "flows-through/long/pinghu",
    ]);
    const all = await around(`of: ["region/pinghu", "region/jinshan"]`);
    expect(ids(all.entities)).not.toContain("region/pinghu");
  });

  test("of an unknown entity, or of none, is refused", async () => {
    const unknown = await api.ask(`{ neighbourhood(of: ["x"]) { total } }`);
    expect(unknown.errors?.[0]?.message).toContain(`"of" names "x"`);
    const none = await api.ask(`{ neighbourhood(of: []) { total } }`);
    expect(none.errors?.[0]?.message).toContain(`"of" must hold 1 to 100 ids, not 0`);
  });
});

test("connecting gives every relation among some entities, and leaves unknown ones out", async () => {
  const { connecting } = await api.data(`{
    connecting(ids: ["region/jinshan", "region/pinghu", "agreement/jinshan-pinghu", "no/such"]) {
      entities { id } relations { id } shown total truncated
    }
  }`);
  expect(ids(connecting.entities)).toHaveLength(3);
  expect(ids(connecting.relations)).toEqual([
    "adjacent-to/jinshan/pinghu",
    "cooperates-with/jinshan/pinghu",
    "covers/jinshan-pinghu/pinghu",
    "party-to/jinshan/jinshan-pinghu",
    "party-to/pinghu/jinshan-pinghu",
  ]);
  expect(connecting).toMatchObject({ shown: 3, total: 3, truncated: false });
});

const paths = async (args: string) => {
  const { paths: found } = await api.data(
    `{ paths(${args}) { truncated paths { length entities { id } relations { id } } } }`,
  );
  return {
    truncated: found.truncated,
    chains: found.paths.map(
      ({ length, entities }: { length: number; entities: { id: string }[] }) =>
        `${length}: ${ids(entities).join(" ")}`,
    ),
  };
};

const lengths = async (args: string) =>
  (await api.data(`{ paths(${args}) { lengths { length count exact } } }`)).paths.lengths;

describe("paths", () => {
  const ends = `from: "region/jinshan", to: "region/pinghu"`;

  test("come shortest first, the better borne out before the others", async () => {
    const { paths: found } = await api.data(
      `{ paths(${ends}, maxLength: 2) { paths { length relations { id } } } }`,
    );
    expect(
      found.paths.map(({ relations }: { relations: { id: string }[] }) => ids(relations).join(" ")),
    ).toEqual([
      "cooperates-with/jinshan/pinghu",
      "party-to/jinshan/jinshan-pinghu covers/jinshan-pinghu/pinghu",
      "flows-through/long/jinshan flows-through/long/pinghu",
    ]);
  });

  test("are one where several relations join the same two entities, and each step gives them all", async () => {
    const { paths: found } = await api.data(
      `{ paths(${ends}, maxLength: 2) { paths { steps { count relations { id } } } } }`,
    );
    const steps = found.paths.map(
      ({ steps: of }: { steps: { count: number; relations: { id: string }[] }[] }) =>
        of.map(({ count, relations }) => `${count}: ${ids(relations).join(" ")}`),
    );
    expect(steps).toEqual([
      ["2: cooperates-with/jinshan/pinghu adjacent-to/jinshan/pinghu"],
      [
        "1: party-to/jinshan/jinshan-pinghu",
        "2: covers/jinshan-pinghu/pinghu party-to/pinghu/jinshan-pinghu",
      ],
      ["1: flows-through/long/jinshan", "1: flows-through/long/pinghu"],
    ]);
  });

  test("are counted by length, as far as there was need to look", async () => {
    expect(await lengths(`${ends}, maxLength: 2`)).toEqual([
      { length: 1, count: 1, exact: true },
      { length: 2, count: 2, exact: true },
    ]);
    expect(await lengths(`${ends}, maxLength: 6, first: 1`)).toHaveLength(2);
  });

  test("follow only the relations asked for, parallel ones too", async () => {
    const { paths: found } = await api.data(`{
      paths(${ends}, maxLength: 2, relationKinds: ["PARTY_TO", "ADJACENT_TO"]) {
        paths { steps { relations { id } } }
      }
    }`);
    expect(JSON.stringify(found.paths)).not.toMatch(/covers|cooperates|flows/);
    expect(found.paths).toHaveLength(2);
  });

  test.each([3, 4, 5, 6])("of up to %i steps pass no entity twice", async (maxLength) => {
    const { chains } = await paths(`${ends}, maxLength: ${maxLength}, first: 100`);
    expect(chains.length).toBeGreaterThan(3);
    expect(new Set(chains).size).toBe(chains.length);
    for (const chain of chains) {
      const entities = chain.split(" ").slice(1);
      expect(new Set(entities).size).toBe(entities.length);
      expect(entities.length - 1).toBe(Number(chain.split(":")[0]));
      expect(entities.length - 1).toBeLessThanOrEqual(maxLength);
    }
  });

  test("avoid hubs that say little, unless these are asked for", async () => {
    const asked = `from: "agreement/jinshan-pinghu", to: "agreement/four-parties", maxLength: 2`;
    expect((await paths(asked)).chains).toEqual([
      "2: agreement/jinshan-pinghu region/jinshan agreement/four-parties",
    ]);
    expect((await paths(`${asked}, entityKinds: ["Field"]`)).chains).toEqual([
      "2: agreement/jinshan-pinghu field/health agreement/four-parties",
    ]);
    const { paths: found } = await api.data(`{ paths(${asked}) { leftOut } }`);
    expect(found.leftOut).toEqual(["Document", "Field", "Indicator"]);
  });

  test("reach six steps", async () => {
    const { chains } = await paths(
      `from: "region/pinghu", to: "region/jinshan", relationKinds: ["PART_OF"], maxLength: 6`,
    );
    expect(chains).toEqual([
      "5: region/pinghu region/jiaxing region/zhejiang region/delta region/shanghai region/jinshan",
    ]);
  });

  test("say when there are more", async () => {
    expect(await paths(`${ends}, first: 1`)).toMatchObject({ truncated: true });
    expect(await paths(`${ends}, maxLength: 1, first: 2`)).toMatchObject({ truncated: false });
    expect(await paths(`from: "person/li", to: "region/pinghu", maxLength: 6`)).toEqual({
      truncated: false,
      chains: [],
    });
  });

  test.each([
    [`from: "x", to: "region/pinghu"`, /"from" names "x"/],
    [`${ends}, maxLength: 7`, /"maxLength" must lie between 1 and 6, not 7/],
    [`from: "region/pinghu", to: "region/pinghu"`, /must be two entities/],
    [`${ends}, relationKinds: ["KNOWS"]`, /"relationKinds" holds "KNOWS"/],
  ])("paths(%s) is refused", async (args, message) => {
    const { errors } = await api.ask(`{ paths(${args}) { truncated } }`);
    expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
    expect(errors?.[0]?.message).toMatch(message);
  });
});

test("a platform knows who takes part and where it is", async () => {
  const { entity } = await api.data(`{
    entity(id: "platform/window") {
      ... on Platform { participants { role entity { id } } locatedIn { id } }
    }
  }`);
  expect(entity).toEqual({
    participants: [{ role: "operator", entity: { id: "region/jinshan" } }],
    locatedIn: [{ id: "region/jinshan" }],
  });
});
