import { describe, expect, test } from "vitest";
import {
  claimsOf,
  kindsIn,
  passageCount,
  type Path,
  type PathRelation,
  shortestOf,
  stepsOf,
  weakest,
} from "../../../client/features/paths/path.ts";
import { waysOf } from "../../../client/features/shared/waysOf.ts";
import { anEntity } from "./explorationSample.ts";

const relation = (
  kind: string,
  from: string,
  to: string,
  confidence: PathRelation["confidence"] = "EXPLICIT",
  passages: readonly string[] = [],
) =>
  ({
    id: `${kind} ${from} ${to}`,
    kind,
    from: { id: from },
    to: { id: to },
    confidence,
    modality: null,
    passages: passages.map((id) => ({ id })),
  }) as unknown as PathRelation;

const path = (...steps: readonly (readonly PathRelation[])[]): Path =>
  ({
    length: steps.length,
    entities: steps
      .map((_, index) => anEntity(`region/${index}`))
      .concat(anEntity(`region/${steps.length}`)),
    steps: steps.map((relations) => ({ count: relations.length, relations })),
  }) as unknown as Path;

const symmetric = new Set(["NEAR"]);
const direction = (...relations: readonly PathRelation[]) =>
  stepsOf(path(relations), symmetric)[0]?.direction;

describe("a step of a path", () => {
  test("points the way its relations point, and nowhere where they are symmetric", () => {
    expect(direction(relation("COVERS", "region/0", "region/1"))).toBe("with");
    expect(direction(relation("COVERS", "region/1", "region/0"))).toBe("against");
    expect(direction(relation("NEAR", "region/1", "region/0"))).toBe("none");
    expect(
      direction(relation("NEAR", "region/1", "region/0"), relation("A", "region/0", "region/1")),
    ).toBe("with");
    expect(
      direction(relation("A", "region/1", "region/0"), relation("B", "region/0", "region/1")),
    ).toBe("both");
  });

  test("is as sure as its surest relation, and the path as its least sure step", () => {
    const steps = stepsOf(
      path(
        [
          relation("A", "region/0", "region/1", "BACKGROUND"),
          relation("B", "region/0", "region/1"),
        ],
        [relation("A", "region/1", "region/2", "IMPLIED")],
      ),
      symmetric,
    );
    expect(steps.map(({ confidence }) => confidence)).toEqual(["EXPLICIT", "IMPLIED"]);
    expect(weakest(steps)).toBe("IMPLIED");
    expect(weakest([])).toBe("EXPLICIT");
  });

  test("counts its kinds, the most frequent first, and different passages only once", () => {
    const relations = [
      relation("A", "region/0", "region/1", "EXPLICIT", ["p/1", "p/2"]),
      relation("B", "region/0", "region/1", "EXPLICIT", ["p/2"]),
      relation("B", "region/1", "region/0", "EXPLICIT", ["p/3"]),
    ];
    expect(kindsIn(relations)).toEqual([
      ["B", 2],
      ["A", 1],
    ]);
    expect(passageCount(relations)).toBe(3);
  });

  test("says alike once what is claimed alike", () => {
    const claims = claimsOf([
      relation("A", "region/0", "region/1"),
      relation("A", "region/0", "region/1"),
      relation("A", "region/1", "region/0"),
      relation("A", "region/0", "region/1", "IMPLIED"),
    ]);
    expect(claims.map(({ count }) => count)).toEqual([2, 1, 1]);
  });
});

const at = (length: number, count: number) =>
  ({ __typename: "PathCount", length, count, exact: true }) as const;

test("the shortest paths are the first length at which there are any", () => {
  expect(shortestOf([at(1, 0), at(2, 3), at(3, 9)])).toMatchObject({ length: 2, count: 3 });
  expect(shortestOf([at(1, 0)])).toBeUndefined();
});

describe("how something is had", () => {
  type Relations = Parameters<typeof waysOf>[1];
  const had = (kind: string, from: string, to: string) =>
    ({
      kind,
      from: { id: from, name: from, nameEn: null },
      to: { id: to, name: to, nameEn: null },
    }) as unknown as Relations[number];
  const ways = (...relations: Relations) =>
    waysOf("project/p", relations, ["region/a", "region/b"]).map(
      ({ kind, direction: way, by }) => `${kind} ${way} ${by?.name ?? "itself"}`,
    );

  test("is said once where both have it in the same way", () => {
    expect(
      ways(had("RUNS", "region/a", "project/p"), had("RUNS", "region/b", "project/p")),
    ).toEqual(["RUNS OUT itself"]);
    expect(ways(had("AT", "project/p", "region/a"))).toEqual(["AT IN itself"]);
  });

  test("names the part through which it is had", () => {
    expect(
      ways(had("RUNS", "region/a", "project/p"), had("RUNS", "region/town", "project/p")),
    ).toEqual(["RUNS OUT itself", "RUNS OUT region/town"]);
  });
});
