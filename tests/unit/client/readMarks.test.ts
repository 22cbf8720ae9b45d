import { array, assert, property, stringMatching } from "fast-check";
import { describe, expect, test } from "vitest";
import { markEntities, type Stretch } from "../../../client/features/read/text/markEntities.ts";
import { jinshan, named, pinghu, towns } from "./readSample.ts";

/** `[金山]` where somebody is named, plain text elsewhere. */
const drawn = (stretches: readonly Stretch[]) =>
  stretches.map(({ text, entities }) => (entities.length > 0 ? `[${text}]` : text)).join("");

describe("in Chinese", () => {
  test("names and aliases are marked wherever they stand", () => {
    const marks = markEntities("金山区与平湖签约，平湖市随后发文。", [jinshan, pinghu], "zh");
    expect(drawn(marks)).toBe("[金山区]与[平湖]签约，[平湖市]随后发文。");
    expect(marks[0]?.entities).toEqual([jinshan.id]);
  });

  test("the longest of overlapping names wins, whoever stands first", () => {
    const park = named("mechanism/park", "金山第二工业区");
    expect(drawn(markEntities("在金山第二工业区，金山", [jinshan, park], "zh"))).toBe(
      "在[金山第二工业区]，[金山]",
    );
    const front = named("mechanism/front", "区域联动");
    expect(drawn(markEntities("金山区域联动", [jinshan, front], "zh"))).toBe("[金山][区域联动]");
  });

  test("quotation marks round an alias do not keep it from being found", () => {
    expect(drawn(markEntities("打造“田园五镇”品牌，田园五镇", [towns], "zh"))).toBe(
      "打造[“田园五镇”]品牌，[田园五镇]",
    );
  });

  test("a single character marks nothing: it would stand in too many words", () => {
    const hu = named("region/shanghai", "上海市", "Shanghai", ["沪"]);
    expect(drawn(markEntities("沪上，上海市", [hu], "zh"))).toBe("沪上，[上海市]");
  });

  test("a form that two entities share names both, the one that is called so first", () => {
    const zone = named("region/zone", "示范区管委会", null, ["示范区"]);
    const platform = named("mechanism/zone", "示范区");
    const [mark] = markEntities("示范区", [zone, platform], "zh");
    expect(mark?.entities).toEqual([platform.id, zone.id]);
  });

  test("a shorthand names all its members and wins over the shorter name within it", () => {
    const members = [jinshan, named("region/jiaxing", "嘉兴市"), pinghu];
    const marks = markEntities("金嘉平三地，金山", [jinshan], "zh", [{ text: "金嘉平", members }]);
    expect(drawn(marks)).toBe("[金嘉平]三地，[金山]");
    expect(marks[0]?.entities).toEqual(members.map(({ id }) => id));
  });
});

describe("in English", () => {
  test("a region is found without its level, and never within a longer word", () => {
    const text = "Jinshan and Pinghu City; Jinshanwei is a town.";
    expect(drawn(markEntities(text, [jinshan, pinghu], "en"))).toBe(
      "[Jinshan] and [Pinghu City]; Jinshanwei is a town.",
    );
  });

  test("capitals, hyphens and a plural ending make no difference", () => {
    const fibre = named("mechanism/fibre", "碳纤维", "Carbon fibre");
    expect(drawn(markEntities("Two carbon-fibres are made.", [fibre], "en"))).toBe(
      "Two [carbon-fibres] are made.",
    );
  });

  test("an entity without an English name is looked for by its own", () => {
    expect(drawn(markEntities("Called 示范区 here", [named("m/zone", "示范区")], "en"))).toBe(
      "Called [示范区] here",
    );
  });

  test("characters with a meaning in patterns are only themselves", () => {
    const plan = named("mechanism/plan", "3+1", "The 3+1 (health) plan");
    expect(drawn(markEntities("the 3+1 plan, not 3331 plan", [plan], "en"))).toBe(
      "the [3+1 plan], not 3331 plan",
    );
  });
});

test("whatever is marked, the stretches joined are the text", () => {
  const word = stringMatching(/^[金山平湖区 a-c.+(-]{1,6}$/);
  assert(
    property(array(word, { maxLength: 12 }), array(word), (words, names) => {
      const text = words.join("");
      const entities = names.map((name, index) => named(`region/${index}`, name, name));
      for (const language of ["zh", "en"] as const) {
        const marks = markEntities(text, entities, language);
        expect(marks.map((mark) => mark.text).join("")).toBe(text);
      }
    }),
  );
});
