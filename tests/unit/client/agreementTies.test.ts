import { describe, expect, test } from "vitest";
import {
  agreementLinesOf,
  bend,
  bendOf,
  tubeWidth,
} from "../../../client/canvas/agreementLines.ts";
import { tiesOf } from "../../../client/canvas/elements.ts";
import { apply, type Command } from "../../../client/exploration/command.ts";
import { emptyExploration } from "../../../client/exploration/exploration.ts";
import { noFacts, withFound } from "../../../client/exploration/facts.ts";
import { inSight } from "../../../client/exploration/sight.ts";
import { waysFrom } from "../../../client/features/network/waysFrom.ts";
import { anEntity, aRelation } from "./explorationSample.ts";

const facts = withFound(noFacts, {
  entities: [
    ...["region/a", "region/b", "region/c"].map((id) => anEntity(id)),
    ...["agreement/one", "agreement/two", "agreement/lone"].map((id) =>
      anEntity(id, { kind: "Agreement" }),
    ),
    anEntity("field/x", { kind: "Field" }),
  ],
  relations: [
    aRelation("region/a", "agreement/one"),
    aRelation("region/b", "agreement/one"),
    aRelation("region/a", "agreement/two"),
    aRelation("region/b", "agreement/two"),
    aRelation("region/c", "agreement/two"),
    aRelation("region/c", "agreement/lone"),
    aRelation("agreement/one", "field/x", { id: "covers/one/x", kind: "COVERS" }),
    aRelation("region/a", "region/b", { id: "adjacent-to/a/b", kind: "ADJACENT_TO" }),
  ],
});
const everything = [...facts.entities.keys()];
const sight = (...commands: readonly Command[]) =>
  inSight(
    [{ name: "add", ids: everything } as const, ...commands].reduce(apply, emptyExploration),
    facts,
  );
const asTies = { name: "toggleTies" } as const;

const aLine = (bent: boolean) => ({
  id: "",
  tie: { a: "region/a", b: "region/b", agreements: ["agreement/one"] },
  bent,
});

describe("agreements drawn as ties", () => {
  test("join every two of their parties, counted, and leave the entities", () => {
    const { agreementTies, agreementsInTies, entities, outOfSight } = sight(asTies);
    expect(agreementTies).toEqual([
      { a: "region/a", b: "region/b", agreements: ["agreement/one", "agreement/two"] },
      { a: "region/a", b: "region/c", agreements: ["agreement/two"] },
      { a: "region/b", b: "region/c", agreements: ["agreement/two"] },
    ]);
    expect([...agreementsInTies]).toEqual(["agreement/one", "agreement/two"]);
    expect(entities.map(({ id }) => id)).not.toContain("agreement/one");
    expect(outOfSight).toBe(0);
  });

  test("one with a single party in sight has no second end, and stays an entity", () => {
    const { entities, relations } = sight(asTies);
    expect(entities.map(({ id }) => id)).toContain("agreement/lone");
    expect(relations.map(({ id }) => id)).toEqual([
      "party-to/region/c/agreement/lone",
      "adjacent-to/a/b",
    ]);
  });

  test("count only what is in sight", () => {
    const without = sight(asTies, { name: "hide", ids: ["agreement/one"] });
    expect(without.agreementTies[0]?.agreements).toEqual(["agreement/two"]);
    const noParty = sight(asTies, { name: "hide", ids: ["region/b"] });
    expect(noParty.agreementTies).toHaveLength(1);
    expect(noParty.entities.map(({ id }) => id)).toContain("agreement/one");
    const noKind = sight(asTies, { name: "toggleKind", kind: "Agreement" });
    expect(noKind).toMatchObject({ agreementTies: [], outOfSight: 3 });
  });

  test("are entities again when the command is given once more", () => {
    expect(sight(asTies, asTies)).toEqual(sight());
  });

  test("bend aside where relations join the same two", () => {
    const { agreementTies, relations } = sight(asTies);
    const bent = agreementLinesOf(agreementTies, tiesOf(relations, new Set())).map(
      (line) => `${line.tie.a} ${line.tie.b} ${line.bent}`,
    );
    expect(bent).toEqual([
      "region/a region/b true",
      "region/a region/c false",
      "region/b region/c false",
    ]);
  });

  test("bend towards the side of their middle, and not at all where they are straight", () => {
    const [from, to] = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
    ];
    expect(bendOf(aLine(true), from, to)).toEqual({ x: 50, y: bend });
    expect(bendOf(aLine(true), to, from)).toEqual({ x: 50, y: -bend });
    expect(bendOf(aLine(false), from, to)).toBeNull();
    expect(bendOf(aLine(true), from, from)).toBeNull();
  });

  test("are the wider the more agreements they stand for, but not without bound", () => {
    const widths = [1, 2, 5, 20, 400].map((count) =>
      tubeWidth({ a: "", b: "", agreements: Array.from({ length: count }, String) }),
    );
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    expect(widths[1]).toBeGreaterThan(widths[0] ?? 0);
    expect(widths.at(-1)).toBeLessThanOrEqual(20);
  });

  test("can be followed by key, after the relations of an entity", () => {
    const ways = waysFrom(sight(asTies), "region/b");
    expect(ways.map(({ other, selection }) => `${selection.of} ${other}`)).toEqual([
      "relations region/a",
      "agreementTie region/a",
      "agreementTie region/c",
    ]);
  });
});
