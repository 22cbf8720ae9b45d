import { describe, expect, test } from "vitest";
import { checkDataset } from "../../data/load/check.ts";
import { baseOntology } from "../../data/load/dataset.ts";
import { searchKeysOf } from "../../data/load/searchKeys.ts";
import { describeProblem } from "../../data/ontology/problem.ts";
import { rowsOf } from "../unit/data/rowsOf.ts";

const ontology = baseOntology();
const { dataset, problems } = await checkDataset("data/jinshan");
const [passages, entities, relations] = [
  await rowsOf(dataset.passages),
  await rowsOf(dataset.entities),
  await rowsOf(dataset.relations),
];

/** The relation kinds as clients know them: from which kinds to which. */
const publicEnds: Record<string, string> = {
  PARTY_TO: "Region|Organization → Agreement",
  COVERS: "Agreement|Mechanism|Platform|Project|Event|Document|Strategy → Field|Region",
  IMPLEMENTS:
    "Agreement|Mechanism|Platform|Project|Region|Organization|Event|Strategy → Strategy|Agreement|Mechanism",
  SUPPORTS:
    "Region|Organization|Agreement|Mechanism|Platform|Project|Event|Strategy → Strategy|Mechanism|Region|Platform|Project|Field|Agreement",
  ESTABLISHES: "Region|Organization|Agreement|Mechanism → Mechanism|Platform|Project|Organization",
  OPERATES: "Region|Organization → Platform|Project|Event|Mechanism",
  PARTICIPATES_IN: "Region|Organization|Person → Mechanism|Platform|Project|Event|Organization",
  COOPERATES_WITH: "Region|Organization → Region|Organization",
  PAIRED_WITH: "Region|Organization → Region|Organization",
  PART_OF: "any → any",
  LOCATED_IN: "Platform|Project|Organization|Event → Region",
  ADJACENT_TO: "Region → Region",
  CONNECTS: "Project → Region|Project",
  PRECEDES: "Mechanism|Platform|Field|Strategy → Mechanism|Platform|Field|Strategy",
  EVOLVED_INTO: "Mechanism|Platform|Field|Strategy → Mechanism|Platform|Field|Strategy",
  DRIVES: "Strategy|Mechanism|Field|Event → Mechanism",
  AUTHORED: "Person|Organization → Document",
  COMMENTED_ON: "Person → Document|Region|Mechanism|Strategy",
  HAS_INDICATOR: "any → Indicator",
};

describe("the base ontology", () => {
  test("has the public kinds", () => {
    expect(ontology.entityKinds.map(({ id }) => id)).toEqual(
      "Region Agreement Mechanism Platform Project Organization Event Strategy Field Indicator Person Document".split(
        " ",
      ),
    );
  });

  test("has the public relation kinds with their ends", () => {
    const kinds = ontology.entityKinds.map(({ id }) => id);
    const side = (ids: readonly string[]) =>
      ids.length === kinds.length ? "any" : ids.toSorted().join("|");
    const ends = ontology.relationKinds.map(({ id, from, to }) => [
      id,
      `${side(from)} → ${side(to)}`,
    ]);
    const sorted = Object.entries(publicEnds).map(([id, text]) => [
      id,
      text
        .split(" → ")
        .map((list) => list.split("|").toSorted().join("|"))
        .join(" → "),
    ]);
    expect(Object.fromEntries(ends)).toEqual(Object.fromEntries(sorted));
  });

  test("marks what is symmetric and what is lineage", () => {
    expect(marked("symmetric")).toEqual(["COOPERATES_WITH", "PAIRED_WITH", "ADJACENT_TO"]);
    expect(marked("lineage")).toEqual(["PRECEDES", "EVOLVED_INTO"]);
  });

  test("has the public subkinds of Agreement", () => {
    const agreement = ontology.entityKinds.find(({ id }) => id === "Agreement");
    expect(agreement?.subkinds.map(({ id }) => id)).toEqual([
      "framework_agreement",
      "cooperation_agreement",
      "action_plan",
      "work_scheme",
      "opinion",
    ]);
  });

  test.each(ontology.entityKinds)(
    "draws $id so that it can be seen on paper and on dark",
    (kind) => {
      expect(contrast(kind.colour, "#fbf9f4")).toBeGreaterThanOrEqual(5);
      expect(contrast(kind.colourDark, "#15171a")).toBeGreaterThanOrEqual(7);
    },
  );

  test("gives each kind a shape and colours of its own", () => {
    for (const key of ["shape", "colour", "colourDark"] as const) {
      expect(new Set(ontology.entityKinds.map((kind) => kind[key])).size).toBe(
        ontology.entityKinds.length,
      );
    }
  });
});

describe("the bundled dataset", () => {
  test("has no problems", () => {
    expect(problems.first().map(describeProblem)).toEqual([]);
  });

  test("names no two entities of a kind alike", () => {
    const names = entities.map((row) => `${row.text("kind")} ${row.text("name")}`);
    expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
  });

  test("has English beside every name, summary and passage", () => {
    const missing = [
      ...entities.filter((row) => row.text("name_en") === ""),
      ...entities.filter((row) => row.text("summary") !== "" && row.text("summary_en") === ""),
      ...passages.filter((row) => row.text("text_en") === ""),
    ];
    expect(missing.map((row) => row.text("id"))).toEqual([]);
  });

  test("says of each passage that supports nothing why it does not", () => {
    const cited = new Set([...relations, ...entities].flatMap((row) => row.list("passages")));
    const idle = passages.filter((row) => !cited.has(row.text("id")) && row.text("note") === "");
    expect(idle.map((row) => row.text("id"))).toEqual([]);
  });

  test("can be found by pinyin in plain letters", () => {
    const keys = entities.flatMap(
      (row) => searchKeysOf(row.text("name"), "", row.list("aliases")).pinyinKeys,
    );
    expect(keys.filter((key) => /[^a-z0-9]/.test(key))).toEqual([]);
  });
});

function marked(mark: "symmetric" | "lineage"): string[] {
  return ontology.relationKinds.filter((kind) => kind[mark]).map(({ id }) => id);
}

/** As WCAG 2 defines it, from 1 to 21. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
