import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Api, startApi } from "../../support/api.ts";

let api: Api;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

async function lineage(of: string, args = "") {
  const { lineage: found } = await api.data(
    `query ($of: ID!) {
      lineage(of: $of${args}) {
        focus { id }
        members { generation entity { id } }
        relations { id passages { id } }
        truncated
        cycles
      }
    }`,
    { of },
  );
  return {
    ...found,
    members: found.members.map(
      ({ generation, entity }: { generation: number; entity: { id: string } }) =>
        `${generation} ${entity.id.replace("mechanism/", "")}`,
    ),
  };
}

describe("a lineage", () => {
  test("puts nothing before its own ancestor: a generation is the longest chain", async () => {
    const { focus, members, relations, truncated, cycles } = await lineage("mechanism/fourth");
    expect(focus.id).toBe("mechanism/fourth");
    expect(members).toEqual(["-3 first", "-2 second", "-1 third", "0 fourth"]);
    expect(relations).toHaveLength(4);
    expect(relations[0].passages).toEqual([{ id: "passage/three" }]);
    expect(truncated).toBe(false);
    expect(cycles).toEqual([]);
  });

  test("runs both ways from the middle, or one way only", async () => {
    expect((await lineage("mechanism/second")).members).toEqual([
      "-1 first",
      "0 second",
      "1 third",
      "2 fourth",
    ]);
    expect((await lineage("mechanism/second", ", direction: IN")).members).toEqual([
      "-1 first",
      "0 second",
    ]);
    expect((await lineage("mechanism/second", ", direction: OUT")).members).toEqual([
      "0 second",
      "1 third",
      "2 fourth",
    ]);
  });

  test("stops at its depth, and says so", async () => {
    const { members, truncated } = await lineage("mechanism/first", ", depth: 1");
    expect(members).toEqual(["0 first", "1 second", "2 third"]);
    expect(truncated).toBe(true);
  });

  test("follows only the kinds asked for", async () => {
    const one = await lineage("mechanism/fourth", `, relationKinds: ["EVOLVED_INTO"]`);
    expect(one.members).toEqual(["-1 third", "0 fourth"]);
    const none = await lineage("mechanism/fourth", `, entityKinds: ["Platform"]`);
    expect(none.members).toEqual(["0 fourth"]);
  });

  test("reports a circle instead of following it", async () => {
    const { members, cycles } = await lineage("mechanism/fifth");
    expect(members).toEqual(["0 fifth", "1 sixth"]);
    expect(cycles).toEqual(["evolved-into/sixth/fifth"]);
  });

  test("of something without one is that thing alone", async () => {
    expect((await lineage("region/jinshan")).members).toEqual(["0 region/jinshan"]);
  });

  test.each([
    [`of: "mechanism/none"`, /"of" names "mechanism\/none"/],
    [`of: "mechanism/first", depth: 11`, /"depth" must lie between 1 and 10, not 11/],
    [`of: "mechanism/first", relationKinds: ["PARTY_TO"]`, /none of: PRECEDES, EVOLVED_INTO/],
  ])("lineage(%s) is refused", async (args, message) => {
    const { errors } = await api.ask(`{ lineage(${args}) { truncated } }`);
    expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
    expect(errors?.[0]?.message).toMatch(message);
  });
});

test("a mechanism names its direct neighbours in its lineage, and who takes part", async () => {
  const { third, fourth } = await api.data(`{
    third: entity(id: "mechanism/third") { ... on Mechanism { precededBy { id } followedBy { id } } }
    fourth: entity(id: "mechanism/fourth") {
      ... on Mechanism { participants { role entity { id } relation { kind } } }
    }
  }`);
  expect(third.precededBy).toEqual([{ id: "mechanism/first" }, { id: "mechanism/second" }]);
  expect(third.followedBy).toEqual([{ id: "mechanism/fourth" }]);
  expect(fourth.participants).toEqual([
    { role: "founder", entity: { id: "region/pinghu" }, relation: { kind: "ESTABLISHES" } },
  ]);
});
