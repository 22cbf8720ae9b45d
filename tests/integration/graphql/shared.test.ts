import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Api, startApi } from "../../support/api.ts";

let api: Api;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

interface Group {
  readonly relationKind: string | null;
  readonly direction: string;
  readonly total: number;
  readonly entities: readonly {
    readonly entity: { readonly id: string };
    readonly relations: readonly { readonly id: string }[];
  }[];
}

const shared = async (args: string) =>
  (
    await api.data(`{
      shared(${args}) {
        total
        exact
        groups {
          relationKind direction total
          entities { entity { id } relations { id } }
        }
      }
    }`)
  ).shared as { total: number; exact: boolean; groups: Group[] };

const summary = (groups: readonly Group[]) =>
  groups.map(
    ({ relationKind, direction, total, entities }) =>
      `${relationKind} ${direction} ${total}: ${entities.map(({ entity }) => entity.id).join(" ")}`,
  );

describe("what entities share", () => {
  test("is grouped by the relation that all of them have to it", async () => {
    const found = await shared(`ids: ["region/jinshan", "region/pinghu"]`);
    expect(found).toMatchObject({ total: 2, exact: true });
    expect(summary(found.groups)).toEqual([
      "FLOWS_THROUGH IN 1: river/long",
      "PARTY_TO OUT 1: agreement/jinshan-pinghu",
    ]);
    expect(found.groups[0]?.entities[0]?.relations.map(({ id }) => id)).toEqual([
      "flows-through/long/jinshan",
      "flows-through/long/pinghu",
    ]);
  });

  test("in different ways stands in a group of its own", async () => {
    const found = await shared(`ids: ["agreement/jinshan-pinghu", "region/jiaxing"]`);
    expect(summary(found.groups)).toEqual(["null BOTH 1: region/pinghu"]);
  });

  test("is what every one of them has, where there are more than two", async () => {
    const three = await shared(`ids: ["region/jinshan", "region/fengxian", "organization/plant"]`);
    expect(summary(three.groups)).toEqual(["PARTY_TO OUT 1: agreement/four-parties"]);
    const none = await shared(`ids: ["region/jinshan", "region/fengxian", "river/long"]`);
    expect(none).toEqual({ total: 0, exact: true, groups: [] });
  });

  test("is narrowed by kinds, and cut to the size asked for, with its total", async () => {
    const ids = `ids: ["agreement/jinshan-pinghu", "agreement/four-parties"]`;
    expect(summary((await shared(ids)).groups)).toEqual([
      "COVERS OUT 1: field/health",
      "PARTY_TO IN 1: region/jinshan",
    ]);
    expect(summary((await shared(`${ids}, relationKinds: ["COVERS"]`)).groups)).toEqual([
      "COVERS OUT 1: field/health",
    ]);
    expect(summary((await shared(`${ids}, entityKinds: ["Region"]`)).groups)).toEqual([
      "PARTY_TO IN 1: region/jinshan",
    ]);
    const regions = await shared(`ids: ["passage-less", "region/delta"]`).catch(String);
    expect(regions).toMatch(/"ids" names "passage-less"/);
  });

  test.each([
    [`ids: ["region/jinshan"]`, /"ids" must hold 2 to 20 ids, not 1/],
    [`ids: ["region/jinshan", "region/pinghu"], first: 0`, /"first" must lie between 1 and 100/],
    [`ids: ["region/jinshan", "region/pinghu"], entityKinds: ["Car"]`, /"entityKinds" holds "Car"/],
  ])("of %s is refused", async (args, message) => {
    const { errors } = await api.ask(`{ shared(${args}) { total } }`);
    expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
    expect(errors?.[0]?.message).toMatch(message);
  });
});

interface ComparedSet {
  readonly total: number;
  readonly entities: readonly {
    readonly entity: { readonly id: string };
    readonly passageCount: number;
    readonly relations: readonly { readonly id: string }[];
  }[];
}

const compare = async (args: string) => {
  const set = `{ total exact entities { entity { id } passageCount relations { id } } }`;
  const { comparison } = await api.data(
    `{ comparison(${args}) { kinds { kind onlyA ${set} both ${set} onlyB ${set} } } }`,
  );
  return comparison.kinds as ({ kind: string } & Record<"onlyA" | "both" | "onlyB", ComparedSet>)[];
};

const sides = (kinds: Awaited<ReturnType<typeof compare>>) =>
  Object.fromEntries(
    kinds.map(({ kind, onlyA, both, onlyB }) => [
      kind,
      [onlyA, both, onlyB].map(({ entities }) => entities.map(({ entity }) => entity.id).join(" ")),
    ]),
  );

describe("a comparison", () => {
  test("tells what only the one has, what both have and what only the other has", async () => {
    const kinds = await compare(`a: "region/jinshan", b: "region/pinghu"`);
    expect(kinds.map(({ kind }) => kind)).toEqual([
      "Agreement",
      "Mechanism",
      "Platform",
      "Project",
    ]);
    expect(sides(kinds)).toEqual({
      Agreement: [
        "agreement/four-parties agreement/jinshan-jiaxing",
        "agreement/jinshan-pinghu",
        "",
      ],
      Mechanism: ["", "", "mechanism/fourth"],
      Platform: ["platform/window", "", ""],
      Project: ["", "", ""],
    });
    expect(kinds[0]?.both.entities[0]).toMatchObject({
      passageCount: 1,
      relations: [
        { id: "party-to/jinshan/jinshan-pinghu" },
        { id: "party-to/pinghu/jinshan-pinghu" },
      ],
    });
  });

  test("mirrors itself when the two change places", async () => {
    const there = sides(await compare(`a: "region/jinshan", b: "region/pinghu"`));
    const back = sides(await compare(`a: "region/pinghu", b: "region/jinshan"`));
    expect(
      Object.fromEntries(Object.entries(back).map(([kind, of]) => [kind, of.toReversed()])),
    ).toEqual(there);
  });

  test("counts what the parts of an entity have, where that is asked for", async () => {
    const asked = `a: "region/zhejiang", b: "region/shanghai", entityKinds: ["Agreement"]`;
    expect(sides(await compare(asked))).toEqual({ Agreement: ["", "", "agreement/cepa"] });
    const within = await compare(`${asked}, within: true`);
    expect(sides(within)).toEqual({
      Agreement: [
        "",
        "agreement/jinshan-jiaxing agreement/jinshan-pinghu",
        "agreement/four-parties agreement/cepa",
      ],
    });
    expect(within[0]?.both.entities[0]?.relations).toEqual([
      { id: "party-to/jiaxing/jinshan-jiaxing" },
      { id: "party-to/jinshan/jinshan-jiaxing" },
    ]);
  });

  test("lists as many as asked for, and says how many there are", async () => {
    const [agreements] = await compare(
      `a: "region/jinshan", b: "region/pinghu", entityKinds: ["Agreement"], first: 1`,
    );
    expect(agreements?.onlyA).toMatchObject({ total: 2, exact: true });
    expect(agreements?.onlyA.entities).toHaveLength(1);
  });

  test("of kinds that the dataset adds keeps their order", async () => {
    const kinds = await compare(
      `a: "region/jinshan", b: "region/pinghu", entityKinds: ["River", "Agreement"]`,
    );
    expect(sides(kinds)["River"]).toEqual(["", "river/long", ""]);
    expect(kinds.map(({ kind }) => kind)).toEqual(["River", "Agreement"]);
  });

  test.each([
    [`a: "x", b: "region/pinghu"`, /"a" names "x"/],
    [`a: "region/pinghu", b: "region/pinghu"`, /must be two entities/],
  ])("of %s is refused", async (args, message) => {
    const { errors } = await api.ask(`{ comparison(${args}) { kinds { kind } } }`);
    expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
    expect(errors?.[0]?.message).toMatch(message);
  });
});
