import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apply, type Command } from "../../../client/exploration/command.ts";
import { emptyExploration } from "../../../client/exploration/exploration.ts";
import { noFacts, withFound } from "../../../client/exploration/facts.ts";
import { filtersAgainst } from "../../../client/exploration/filter.ts";
import { type Filters, filtersInForce } from "../../../client/exploration/filters.ts";
import { inSight } from "../../../client/exploration/sight.ts";
import { aCommand, anEntity, aRelation } from "./explorationSample.ts";

const period = (from: string | null, to: string | null) => ({
  __typename: "Period" as const,
  from,
  to,
});
const agreement = { kind: "Agreement" };

/**
 * Three regions; one agreement of 2018 to 2021, one since 2023, one without a date; a district that
 * is part of one of the regions.
 */
const facts = withFound(noFacts, {
  entities: [
    anEntity("region/north"),
    anEntity("region/south"),
    anEntity("region/far"),
    { ...anEntity("region/quarter"), regions: [{ id: "region/south" }] },
    {
      ...anEntity("agreement/old", {
        ...agreement,
        status: "DONE",
        period: period("2018-05", "2021"),
      }),
      regions: [{ id: "region/north" }, { id: "region/south" }],
    },
    {
      ...anEntity("agreement/new", { ...agreement, period: period("2023-01-01", null) }),
      regions: [{ id: "region/north" }],
    },
    { ...anEntity("agreement/undated", agreement), regions: [{ id: "region/far" }] },
  ],
  relations: [
    aRelation("region/north", "agreement/old"),
    aRelation("region/south", "agreement/old"),
    aRelation("region/north", "agreement/new", { confidence: "IMPLIED" }),
    aRelation("region/far", "agreement/undated", { modality: "PLANNED" }),
    aRelation("region/quarter", "region/south", { kind: "PART_OF", confidence: "BACKGROUND" }),
    aRelation("region/far", "region/quarter", {
      kind: "COOPERATES_WITH",
      period: period("2019", "2019-12"),
    }),
  ],
});
const whole = apply(emptyExploration, {
  name: "open",
  ids: [...facts.entities.keys()],
  by: "link",
});
const names = (ids: readonly { readonly id: string }[]) =>
  ids.map(({ id }) => id.split("/")[1] ?? "").toSorted();
const seen = (by: Partial<Filters>) => {
  const sight = inSight(apply(whole, { name: "filter", by }), facts);
  return { ...sight, names: names(sight.entities) };
};
const everyone = ["far", "new", "north", "old", "quarter", "south", "undated"];

describe("a filter", () => {
  test("by relation kind, confidence or progress takes relations away and counts them", () => {
    expect(seen({ relationKinds: ["PART_OF"] })).toMatchObject({
      names: everyone,
      leftOut: { entities: 0, relations: 1 },
      outOfSight: 0,
    });
    expect(seen({ confidence: ["IMPLIED", "BACKGROUND"] }).relations).toHaveLength(4);
    const begun = seen({ modality: ["PLANNED", "DONE"] });
    expect(begun.names).not.toContain("old");
    // The relations of what went go with it, and are counted in all but not for the filter itself.
    expect(begun.leftOut).toEqual({ entities: 1, relations: 3 });
    expect(begun.leftOutBy.get("modality")).toEqual({ entities: 1, relations: 1 });
  });

  test.each([
    [2018, 2018, ["old"]],
    [2021, 2021, ["old"]],
    [2022, 2022, []],
    [2021, 2023, ["new", "old"]],
    [2040, 2040, ["new"]],
    [2000, 2017, []],
  ])("by years %i to %i keeps what was in force in any of them", (from, to, inForce) => {
    const { names: kept } = seen({ years: { from, to, undated: "none" } });
    expect(kept).toEqual(inForce);
  });

  test("by years keeps what has no date, or what of it is related to these years", () => {
    const years = { from: 2018, to: 2020 };
    expect(seen({ years: { ...years, undated: "all" } }).names).toEqual(
      everyone.filter((name) => name !== "new"),
    );
    const related = seen({ years: { ...years, undated: "related" } });
    // A dated relation counts as well: it joins the far region and the quarter.
    expect(related.names).toEqual(["far", "north", "old", "quarter", "south"]);
    const later = seen({ years: { from: 2023, to: 2024, undated: "related" } });
    expect(later.names).toEqual(["new", "north"]);
    expect(later.leftOutBy.get("years")).toEqual({ entities: 5, relations: 1 });
  });

  test("by region keeps the region and what belongs to it", () => {
    expect(seen({ regions: ["region/south"] }).names).toEqual(["old", "quarter", "south"]);
    expect(seen({ regions: ["region/south", "region/far"] }).names).toEqual([
      "far",
      "old",
      "quarter",
      "south",
      "undated",
    ]);
  });

  test("that would keep out what is added by name is known beforehand", () => {
    const filters: Command = {
      name: "filter",
      by: { regions: ["region/south"], modality: ["DONE"], confidence: ["IMPLIED"] },
    };
    const exploration = apply(whole, filters);
    expect(filtersAgainst(["agreement/new"], exploration, facts)).toEqual(["regions"]);
    expect(filtersAgainst(["agreement/old"], exploration, facts)).toEqual(["modality"]);
    const added = apply(exploration, { name: "add", ids: ["agreement/new"], lift: ["regions"] });
    expect(filtersInForce(added)).toEqual(["confidence", "modality"]);
  });
});

test("whatever is filtered, nothing goes uncounted, and all of it comes back", () => {
  fc.assert(
    fc.property(fc.array(aCommand), (commands) => {
      const exploration = commands.reduce(apply, whole);
      const sight = inSight(exploration, facts);
      const known = [...exploration.entities].filter((id) => facts.entities.has(id));
      const shown = sight.entities.length + sight.agreementsInTies.size;
      expect(shown + sight.hidden + sight.leftOut.entities).toBe(exploration.entities.size);
      const all = inSight(apply(exploration, { name: "showAll" }), facts);
      expect(all.entities.length + all.agreementsInTies.size).toBe(known.length);
      expect(all.leftOut).toEqual({ entities: 0, relations: 0 });
      const inForce = filtersInForce(exploration);
      expect([...sight.leftOutBy.keys()]).toEqual(inForce);
      const unfiltered = apply(exploration, { name: "lift", filters: inForce });
      expect(inSight(unfiltered, facts)).toMatchObject({
        leftOut: { entities: 0, relations: 0 },
        hidden: sight.hidden,
      });
    }),
  );
});
