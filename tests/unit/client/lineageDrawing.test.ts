import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indent, type as set, widest } from "../../../client/features/lineage/model/blocks.ts";
import { badgeRadius } from "../../../client/features/lineage/model/drawSteps.ts";
import {
  type Drawing,
  headHeight,
  layDrawing,
} from "../../../client/features/lineage/model/layDrawing.ts";
import { lineagesOf } from "../../../client/features/lineage/model/lineages.ts";
import { type Cursor, type Move, moved } from "../../../client/features/lineage/model/moves.ts";
import {
  anyOrdered,
  type Box,
  captions,
  dated,
  known,
  type Ordered,
  overlap,
  passage,
  precedes,
  stage,
  stretchesOf,
} from "./lineageSample.ts";

function drawingsOf({ stages, relations, satellites }: Ordered): readonly Drawing[] {
  return lineagesOf(known(stages), relations).map((lineage) =>
    layDrawing(lineage, satellites, captions),
  );
}

/** Holds for every drawing of any part of a dataset that orders something in time. */
function always(holds: (drawing: Drawing, ordered: Ordered) => void): void {
  fc.assert(
    fc.property(anyOrdered, (ordered) => {
      for (const drawing of drawingsOf(ordered)) holds(drawing, ordered);
    }),
    { numRuns: 200 },
  );
}

function blockBoxes({ stages }: Drawing): readonly Box[] {
  return stages.map(({ x, y, block }) => ({
    left: x,
    right: x + block.width,
    top: y - block.above,
    bottom: y + block.below,
  }));
}

/** Where something is written: names, remarks and satellites, each line's estimate of its width. */
function textBoxes({ stages }: Drawing): readonly Box[] {
  return stages.flatMap(({ x, y, block }) => {
    const below = y + (block.lines.length * set.nameLine) / 2;
    const name: Box = {
      left: x,
      right: x + indent.name + widest(block.lines, set.name),
      top: y - (block.lines.length * set.nameLine) / 2,
      bottom: below,
    };
    const remark: Box = {
      left: x + indent.name,
      right: x + indent.name + widest(block.remark, set.remark),
      top: below,
      bottom: below + block.remark.length * set.remarkLine,
    };
    const notes = block.notes.map((note) => ({
      left: x + indent.note,
      right: x + indent.note + widest(note.lines, set.note),
      top: y + note.y - set.noteLine / 2,
      bottom: y + note.y + (note.lines.length - 0.5) * set.noteLine,
    }));
    return [name, remark, ...notes];
  });
}

function badgeBoxes({ steps }: Drawing): readonly Box[] {
  return steps.map(({ badge: { x, y } }) => ({
    left: x - badgeRadius,
    right: x + badgeRadius,
    top: y - badgeRadius,
    bottom: y + badgeRadius,
  }));
}

/** Whether two lines, each level or upright, lie on each other for more than a corner. */
function runTogether(a: Box, b: Box): boolean {
  const shared = {
    x: Math.min(a.right, b.right) - Math.max(a.left, b.left),
    y: Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  };
  const areLevel = a.top === a.bottom && b.top === b.bottom;
  const areUpright = a.left === a.right && b.left === b.right;
  return (
    (areLevel && shared.x > 8 && shared.y > -3) || (areUpright && shared.y > 8 && shared.x > -3)
  );
}

function pairs<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));
}

describe("any drawing", () => {
  test("is the same, whatever order the server answers in", () => {
    const shuffled = anyOrdered.chain((ordered) =>
      fc.tuple(
        fc.constant(ordered),
        fc.record({
          stages: all(ordered.stages),
          relations: all(ordered.relations),
          satellites: all(ordered.satellites),
        }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([ordered, other]) => {
        expect(drawingsOf(other)).toEqual(drawingsOf(ordered));
      }),
    );
  });

  test("has room for every stage: no two overlap", () => {
    always((drawing) => {
      expect(pairs(blockBoxes(drawing)).filter(([a, b]) => overlap(a, b))).toEqual([]);
    });
  });

  test("has no line through what is written", () => {
    always((drawing) => {
      const written = textBoxes(drawing);
      const through = stretchesOf(drawing).filter(({ box }) =>
        written.some((text) => overlap(box, text)),
      );
      expect(through).toEqual([]);
    });
  });

  test("lays no line on that of another step", () => {
    always((drawing) => {
      const merged = pairs(stretchesOf(drawing)).filter(
        ([a, b]) => a.step !== b.step && runTogether(a.box, b.box),
      );
      expect(merged).toEqual([]);
    });
  });

  test("has every step's number in sight, on no other and on no word", () => {
    always((drawing) => {
      const badges = badgeBoxes(drawing);
      const written = textBoxes(drawing);
      expect(pairs(badges).filter(([a, b]) => overlap(a, b))).toEqual([]);
      expect(badges.filter((badge) => written.some((text) => overlap(badge, text)))).toEqual([]);
    });
  });

  test("has no line through the number of another step", () => {
    always((drawing) => {
      const lines = stretchesOf(drawing);
      const crossed = drawing.steps.filter(({ step, badge: { x, y } }) => {
        const middle = { left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 };
        return lines.some((line) => line.step !== step.id && overlap(line.box, middle));
      });
      expect(crossed.map(({ step }) => step.id)).toEqual([]);
    });
  });

  test("is as large as all that is in it", () => {
    always((drawing) => {
      const boxes = [
        ...blockBoxes(drawing),
        ...badgeBoxes(drawing),
        ...stretchesOf(drawing).map(({ box }) => box),
      ];
      const outside = boxes.filter(
        ({ left, right, top, bottom }) =>
          left < 0 || top < 0 || right > drawing.width || bottom > drawing.height,
      );
      expect(outside).toEqual([]);
    });
  });

  test("draws each relation in one step, with an arrow at each stage that it leads to", () => {
    fc.assert(
      fc.property(anyOrdered, (ordered) => {
        const drawn = drawingsOf(ordered).flatMap(({ steps }) => steps);
        const relations = drawn.flatMap(({ step }) => step.relations.map(({ id }) => id));
        expect(relations.toSorted()).toEqual(ordered.relations.map(({ id }) => id).toSorted());
        for (const { step, tips, paths } of drawn) {
          expect(tips).toHaveLength(step.to.length);
          expect(paths.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  test("points its arrows at the marks of the stages that they lead to", () => {
    always((drawing) => {
      const missed = drawing.steps.flatMap(({ step, tips }) =>
        drawing.stages
          .filter(({ stage: { id } }) => step.to.includes(id))
          .filter(
            ({ x, y, block }) =>
              !tips.some(
                (tip) => tip.x === x - 5 && tip.y >= y - block.above && tip.y <= y + block.below,
              ),
          ),
      );
      expect(missed).toEqual([]);
    });
  });

  test("leads from left to right in time, but for circles and contradicting dates", () => {
    always((drawing) => {
      const columnOf = new Map(drawing.stages.map(({ stage: { id }, column }) => [id, column]));
      const [first] = drawing.columns;
      if (first?.head.by !== "generation") return;
      const back = drawing.steps
        .filter(({ step }) => !step.closesCircle)
        .flatMap(({ step }) => step.relations)
        .filter(({ from, to }) => (columnOf.get(from) ?? 0) >= (columnOf.get(to) ?? 0));
      expect(back).toEqual([]);
    });
  });

  test("can be walked by keyboard to every stage, step and satellite", () => {
    const moves: readonly Move[] = [
      "left",
      "right",
      "up",
      "down",
      "first",
      "last",
      "previousStep",
      "nextStep",
    ];
    always((drawing) => {
      const reached = new Map<string, Cursor>();
      const visit = (cursor: Cursor | null): void => {
        const name = `${cursor?.on} ${cursor?.id}`;
        if (cursor === null || reached.has(name)) return;
        reached.set(name, cursor);
        for (const move of moves) visit(moved(drawing, cursor, move));
      };
      visit({ on: "stage", id: drawing.stages[0]?.stage.id ?? "" });
      const there = [
        ...drawing.stages.map(({ stage: { id } }) => `stage ${id}`),
        ...drawing.steps.map(({ step: { id } }) => `step ${id}`),
        ...drawing.stages.flatMap(({ block }) =>
          block.notes.map(({ satellite }) => `satellite ${satellite.id}`),
        ),
      ];
      expect([...reached.keys()].toSorted()).toEqual(there.toSorted());
    });
  });
});

describe("a drawing", () => {
  test("of two stages is one level line", () => {
    const drawing = draw([stage("a"), stage("b")], [precedes("a", "b")]);
    expect(new Set(drawing.stages.map(({ y }) => y)).size).toBe(1);
    expect(stretchesOf(drawing).every(({ box }) => box.top === box.bottom)).toBe(true);
  });

  test("leads a circle back below everything, and says that it is one", () => {
    const drawing = draw(
      [stage("a"), stage("b"), stage("c")],
      [precedes("a", "b"), precedes("b", "c"), precedes("c", "a")],
    );
    const closing = drawing.steps.filter(({ step }) => step.closesCircle);
    expect(closing.map(({ step }) => step.id)).toEqual(["precedes/c/a"]);
    const lowest = Math.max(...blockBoxes(drawing).map(({ bottom }) => bottom));
    expect(closing[0]?.badge.y).toBeGreaterThan(lowest);
  });

  test("grows with steps that need more room than the stages they join", () => {
    const many = Array.from({ length: 20 }, (_, index) =>
      precedes("a", "b", { id: `precedes/a/b/${index}`, passages: [passage(`${index}`)] }),
    );
    const drawing = draw([stage("a"), stage("b")], many);
    expect(drawing.steps).toHaveLength(20);
    const badges = badgeBoxes(drawing);
    expect(Math.min(...badges.map(({ top }) => top))).toBeGreaterThanOrEqual(headHeight);
    expect(Math.max(...badges.map(({ bottom }) => bottom))).toBeLessThanOrEqual(drawing.height);
  });

  test("puts what one sentence orders into one bracket, and two sentences into two", () => {
    const both = [precedes("a", "c"), precedes("b", "c")];
    const stages = [stage("a"), stage("b"), stage("c")];
    expect(draw(stages, both).steps).toHaveLength(1);
    const [first, second] = both;
    if (!first || !second) throw new Error("There are two.");
    expect(draw(stages, [first, { ...second, confidence: "IMPLIED" }]).steps).toHaveLength(2);
    expect(draw(stages, [first, { ...second, passages: [] }]).steps).toHaveLength(2);
    expect(draw(stages, [first, { ...second, note: "另说" }]).steps).toHaveLength(2);
  });

  test("writes a head once over all columns of its year", () => {
    const drawing = draw(
      [dated("a", 2003), dated("b", 2003), dated("c", 2010)],
      [precedes("a", "b"), precedes("b", "c")],
    );
    expect(drawing.columns.map(({ lines }) => lines.join(""))).toEqual(["2003", "", "2010"]);
    const [within] = drawing.steps;
    expect(within?.badge.x).toBeLessThan(drawing.columns[1]?.x ?? 0);
  });
});

function all<Item>(items: readonly Item[]): fc.Arbitrary<readonly Item[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length });
}

/** The drawing of one lineage. */
function draw(stages: Ordered["stages"], relations: Ordered["relations"]): Drawing {
  const [drawing] = drawingsOf({ stages, relations, satellites: [] });
  if (!drawing) throw new Error("Nothing was drawn.");
  return drawing;
}
