import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apart } from "../../../client/features/lineage/model/apart.ts";
import { columnsOf } from "../../../client/features/lineage/model/columns.ts";
import { generationsOf } from "../../../client/features/lineage/model/generations.ts";
import { lanesOf } from "../../../client/features/lineage/model/lanes.ts";
import type { Lineage } from "../../../client/features/lineage/model/lineage.ts";
import { leavesOf, lineagesOf, rootsOf } from "../../../client/features/lineage/model/lineages.ts";
import { stepsOf } from "../../../client/features/lineage/model/steps.ts";
import { type Branch, treeOf } from "../../../client/features/lineage/model/treeOf.ts";
import { emsOf, wrap } from "../../../client/features/lineage/model/wrap.ts";
import { anyOrdered, dated, field, known, type Ordered, precedes, stage } from "./lineageSample.ts";

const ordering = (stages: Ordered["stages"], relations: Ordered["relations"]) =>
  lineagesOf(known(stages), relations);
const names = (stages: readonly { readonly name: string }[]) => stages.map(({ name }) => name);

describe("lineages", () => {
  test("are the connected parts, the one with most mechanisms first", () => {
    const strategies = ["u", "v", "w"].map((name) => stage(name, { kind: "Strategy" }));
    const found = ordering(
      [stage("a"), stage("b"), ...strategies],
      [precedes("u", "v"), precedes("v", "w"), precedes("a", "b")],
    );
    expect(found.map(({ stages }) => names(stages))).toEqual([
      ["a", "b"],
      ["u", "v", "w"],
    ]);
  });

  test("leave out a relation to what is not known", () => {
    expect(ordering([stage("a")], [precedes("a", "b")])).toEqual([]);
  });

  test("begin and end with what no circle speaks for", () => {
    const [lineage] = ordering(
      ["a", "b", "c"].map((name) => stage(name)),
      [precedes("a", "b"), precedes("b", "c"), precedes("c", "b")],
    );
    expect(lineage && names(rootsOf(lineage))).toEqual(["a"]);
    expect(lineage && names(leavesOf(lineage))).toEqual(["c"]);
  });
});

describe("generations", () => {
  const ids = ["mechanism/a", "mechanism/b", "mechanism/c", "mechanism/d"];

  test("are the longest chain from a root, so that a shortcut does not overtake", () => {
    const { generation, cycles } = generationsOf(ids, [
      precedes("a", "b"),
      precedes("b", "c"),
      precedes("a", "c"),
      precedes("d", "c"),
    ]);
    expect(ids.map((id) => generation.get(id))).toEqual([0, 1, 2, 0]);
    expect(cycles.size).toBe(0);
  });

  test("leave out what closes a circle, and that alone", () => {
    fc.assert(
      fc.property(anyOrdered, ({ stages, relations }) => {
        for (const { generation, cycles, relations: own } of ordering(stages, relations)) {
          for (const { id, from, to } of own) {
            const leads = (generation.get(from) ?? 0) < (generation.get(to) ?? 0);
            // What closes a circle may happen to lead on; anything else must.
            expect(leads || cycles.has(id)).toBe(true);
          }
          const open = own.filter(({ id }) => !cycles.has(id));
          for (const id of cycles) {
            const closing = own.find((one) => one.id === id);
            expect(closing && reaches(open, closing.to, closing.from)).toBe(true);
          }
        }
      }),
    );
  });
});

describe("columns", () => {
  test("follow the years where dates order most stages, the undated in one of their own", () => {
    const [lineage] = ordering(
      [dated("a", 2003), stage("b"), dated("c", 2010), dated("d", 2008)],
      [precedes("a", "b"), precedes("b", "c"), precedes("c", "d")],
    );
    expect(heads(lineage)).toEqual([
      [2003, "a"],
      [2008, "d"],
      [2010, "c"],
      ["undated", "b"],
    ]);
  });

  test("stand side by side within a year where one stage led to another", () => {
    const [lineage] = ordering(
      [dated("a", 2003), dated("b", 2003), dated("c", 2003), dated("d", 2010)],
      [precedes("a", "b"), precedes("b", "d"), precedes("c", "d")],
    );
    expect(heads(lineage)).toEqual([
      [2003, "a", "c"],
      [2003, "b"],
      [2010, "d"],
    ]);
  });

  test("follow the generations where hardly anything is dated", () => {
    const [lineage] = ordering(
      [dated("a", 2003), stage("b"), stage("c")],
      [precedes("a", "b"), precedes("b", "c")],
    );
    expect(heads(lineage)).toEqual([
      [0, "a"],
      [1, "b"],
      [2, "c"],
    ]);
  });

  test("carry the source's own words for a period that all their stages share", () => {
    const [lineage] = ordering(
      [
        worded("a", "最早"),
        worded("b", "其后"),
        worded("c", "其后"),
        worded("d", "当前"),
        stage("e"),
      ],
      [precedes("a", "b"), precedes("a", "c"), precedes("c", "d"), precedes("c", "e")],
    );
    const periods =
      lineage && columnsOf(lineage).map(({ head }) => "period" in head && head.period);
    expect(periods && periods.map((period) => period && period.label)).toEqual([
      "最早",
      "其后",
      null,
    ]);
  });

  test("hold every stage once, the years in order and what has none at the end", () => {
    fc.assert(
      fc.property(anyOrdered, ({ stages, relations }) => {
        for (const lineage of ordering(stages, relations)) {
          const columns = columnsOf(lineage);
          const held = columns.flatMap((column) => column.stages.map(({ id }) => id));
          expect(held.toSorted()).toEqual(lineage.stages.map(({ id }) => id).toSorted());
          const years = columns.map(({ head }) =>
            head.by === "year" ? head.year : head.by === "undated" ? Infinity : head.generation,
          );
          expect(years).toEqual(years.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
        }
      }),
    );
  });
});

describe("lanes", () => {
  test("follow the field that most stages share, then the one best borne out", () => {
    const implied = { ...field("eco"), confidence: "IMPLIED" as const };
    const lanes = lanesOf({
      stages: [
        stage("a", { fields: [field("water"), field("health")] }),
        stage("b", { fields: [field("health")] }),
        stage("c", { fields: [implied, field("safety")] }),
        stage("d"),
      ],
    });
    const laneOf = (name: string) => lanes.get(`mechanism/${name}`)?.field?.name;
    expect(["a", "b", "c", "d"].map(laneOf)).toEqual(["health", "health", "safety", undefined]);
    expect(lanes.get("mechanism/a")).toBe(lanes.get("mechanism/b"));
  });
});

describe("the list", () => {
  const walked = (branches: readonly Branch[]): readonly Branch[] =>
    branches.flatMap((branch) => [branch, ...walked(branch.next)]);

  test("says every relation of a lineage once, and each stage once in full", () => {
    fc.assert(
      fc.property(anyOrdered, ({ stages, relations }) => {
        for (const lineage of ordering(stages, relations)) {
          const steps = stepsOf(lineage, (id) => lineage.generation.get(id) ?? 0);
          const told = walked(treeOf(lineage, steps));
          const said = told.flatMap(({ via }) => (via ? [via.relation] : []));
          expect(said.toSorted()).toEqual(lineage.relations.map(({ id }) => id).toSorted());
          const full = told.filter(({ isRepeated }) => !isRepeated);
          expect(full.map((one) => one.stage.id).toSorted()).toEqual(
            lineage.stages.map(({ id }) => id).toSorted(),
          );
        }
      }),
    );
  });
});

describe("lines of text", () => {
  test("lose nothing, and are no wider than they may be but for what cannot be broken", () => {
    const text = fc.array(
      fc.constantFrom("联动", "“三统一”", " ", "Five", "ecological,", "（3+1）"),
      {
        minLength: 1,
        maxLength: 14,
      },
    );
    fc.assert(
      fc.property(text, fc.integer({ min: 6, max: 14 }), (pieces, most) => {
        const whole = pieces.join("").trim();
        const lines = wrap(whole, most);
        expect(lines.join("")).toBe(whole);
        const tooWide = lines
          .map((line) => line.trimEnd())
          .filter((line) => emsOf(line) > most && /[\s联动]/.test(line));
        expect(tooWide).toEqual([]);
      }),
    );
  });

  test("break neither a word nor a mark from what it belongs to", () => {
    expect(wrap("Neighbouring party building", 9)).toEqual(["Neighbouring ", "party building"]);
    expect(wrap("推进环保“三统一”", 5)).toEqual(["推进环保", "“三统一”"]);
  });

  test("are as even as they can be", () => {
    expect(wrap("长三角社会治理协同应用", 10)).toEqual(["长三角社会治", "理协同应用"]);
  });
});

describe("places moved apart", () => {
  test("keep their order and their distance, and stay where they are if they can", () => {
    expect(apart([10, 50], 20, 0)).toEqual([10, 50]);
    expect(apart([40, 40], 20, 0)).toEqual([30, 50]);
    expect(apart([40, 40, 46], 20, 0)).toEqual([22, 42, 62]);
    expect(apart([5, 5], 20, 8)).toEqual([8, 28]);
    const ascending = fc
      .array(fc.integer({ min: 0, max: 200 }))
      .map((places) => places.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(ascending, (wanted) => {
        const places = apart(wanted, 22, 0);
        expect(places).toHaveLength(wanted.length);
        const least = places.map((place, index) => place - (places[index - 1] ?? place - 22));
        expect(places[0] ?? 0).toBeGreaterThanOrEqual(0);
        expect(Math.min(...least, 22)).toBeGreaterThan(22 - 1e-9);
      }),
    );
  });
});

function reaches(
  relations: Ordered["relations"],
  start: string,
  goal: string,
  seen = new Set<string>(),
): boolean {
  if (start === goal) return true;
  if (seen.has(start)) return false;
  seen.add(start);
  return relations.some(({ from, to }) => from === start && reaches(relations, to, goal, seen));
}

function heads(lineage: Lineage | undefined) {
  return (
    lineage &&
    columnsOf(lineage).map(({ head, stages }) => [
      head.by === "year" ? head.year : head.by === "undated" ? "undated" : head.generation,
      ...names(stages),
    ])
  );
}

/** A stage of a period that the source puts into words. */
function worded(name: string, label: string) {
  return stage(name, { period: { from: null, to: null, label, labelEn: null } });
}
