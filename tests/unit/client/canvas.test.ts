import { describe, expect, test } from "vitest";
import type { Appearance } from "../../../client/canvas/appearance.ts";
import { towards } from "../../../client/canvas/directions.ts";
import {
  confidenceOf,
  radiusOf,
  tiesOf,
  tieWidth,
  toEdge,
  toNode,
} from "../../../client/canvas/elements.ts";
import { fitted } from "../../../client/canvas/fit.ts";
import { breakLines, type Box, placeLabels } from "../../../client/canvas/labels.ts";
import { stylesheet } from "../../../client/canvas/stylesheet.ts";
import type { RelationFact } from "../../../client/exploration/facts.ts";
import { anEntity } from "./explorationSample.ts";

const relation = (from: string, to: string, more: Partial<RelationFact> = {}): RelationFact => ({
  id: `${more.kind ?? "PARTY_TO"} ${from} ${to}`,
  kind: "PARTY_TO",
  from,
  to,
  confidence: "EXPLICIT",
  modality: null,
  period: null,
  ...more,
});
const arrows = new Set(["PRECEDES"]);
const appearance: Appearance = {
  language: "en",
  dark: false,
  kinds: new Map([
    ["Agreement", { shape: "round-rectangle", colour: "#3546b8", colourDark: "#93a4ff" }],
  ]),
  kindName: (kind) => kind,
  relationWords: (kind) => kind,
  arrows,
  symmetric: new Set(),
};
const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/** For each tie, whether it is drawn light. */
const light = (relations: RelationFact[]) =>
  tiesOf(relations, arrows).map((tie) => toEdge(tie).data["planned"]);

describe("ties", () => {
  test("one line stands for all relations of two entities, in either direction", () => {
    const ties = tiesOf(
      [
        relation("a", "b", { confidence: "BACKGROUND" }),
        relation("b", "a", { confidence: "IMPLIED" }),
        relation("a", "c"),
      ],
      arrows,
    );
    expect(ties.map(({ relations }) => relations.length)).toEqual([2, 1]);
    const [both, single] = ties;
    if (!both || !single) throw new Error("Two pairs give two ties.");
    expect(confidenceOf(both)).toBe("IMPLIED");
    expect(tieWidth(both)).toBeGreaterThan(tieWidth(single));
  });

  test("points the way of the relation whose direction is what it says", () => {
    const [tie] = tiesOf([relation("a", "b"), relation("b", "a", { kind: "PRECEDES" })], arrows);
    expect(tie).toMatchObject({ from: "b", to: "a", points: true });
    expect(tie && toEdge(tie).data).toMatchObject({ source: "b", target: "a", arrow: "triangle" });
  });

  test("is light only where nothing of it has begun", () => {
    const planned = relation("a", "b", { modality: "PLANNED" });
    const done = relation("b", "a", { modality: "DONE" });
    expect(light([planned])).toEqual([1]);
    expect(light([planned, done])).toEqual([0]);
  });
});

describe("nodes", () => {
  test("have the shape and colour of their kind in the theme that is on", () => {
    const agreement = anEntity("agreement/a", { kind: "Agreement" });
    expect(toNode(agreement, appearance).data).toMatchObject({
      shape: "round-rectangle",
      colour: "#3546b8",
    });
    expect(toNode(agreement, { ...appearance, dark: true }).data["colour"]).toBe("#93a4ff");
    expect(toNode(anEntity("x/y", { kind: "New" }), appearance).data["shape"]).toBe("ellipse");
  });

  test("grow with their relations, but not without bound", () => {
    const radii = [1, 10, 100, 100_000].map((degree) => radiusOf({ degree }));
    expect(radii).toEqual(radii.toSorted((a, b) => a - b));
    expect(radii.at(-1)).toBeLessThan(25);
  });

  test("are hollow while they are only planned", () => {
    expect(toNode(anEntity("x/y", { status: "PLANNED" }), appearance).data["planned"]).toBe(1);
    expect(toNode(anEntity("x/y", { status: "ONGOING" }), appearance).data["planned"]).toBe(0);
  });
});

describe("the style sheet", () => {
  test("tells explicit, implied, background and planned relations apart by stroke", () => {
    const rules = stylesheet(
      { paper: "#fff", ink: "#000", faint: "#555", line: "#999", seal: "#c00" },
      "#33b",
    );
    const selectors = rules.map(({ selector }) => selector);
    expect(selectors).toEqual(
      expect.arrayContaining([
        "edge[confidence = 'IMPLIED']",
        "edge[confidence = 'BACKGROUND']",
        "edge[planned = 1]",
      ]),
    );
  });

  test("has no rule for hover or selection: those are drawn above the graph", () => {
    const text = JSON.stringify(
      stylesheet({ paper: "", ink: "", faint: "", line: "", seal: "" }, ""),
    );
    expect(text).not.toMatch(/:selected|:active|hover/);
  });
});

describe("labels", () => {
  test("break into lines of about one length and keep Latin words whole", () => {
    expect(breakLines("上海市金山区与浙江省平湖市", 11, 3)).toEqual([
      "上海市金山区与",
      "浙江省平湖市",
    ]);
    expect(breakLines("Framework agreement on cooperation", 13, 4)).toEqual([
      "Framework agreement",
      "on cooperation",
    ]);
  });

  test("end in an ellipsis where a name is too long, and never open a line with a closing mark", () => {
    expect(breakLines("一二三四五六七八九十", 3, 2).at(-1)).toMatch(/…$/);
    for (const line of breakLines("毗邻党建“3+1”健康联动，长三角（试行）协议", 4, 9)) {
      expect(line).not.toMatch(/^[，”）]/);
      expect(line).not.toMatch(/[“（]$/);
    }
  });

  test("never overlap, and the higher rank keeps its place", () => {
    const nodes = Array.from({ length: 40 }, (_, index) => ({
      id: `n${index}`,
      x: (index % 8) * 40,
      y: Math.floor(index / 8) * 30,
      radius: 8,
      lines: ["名称名称"],
      width: 52,
      rank: index,
    }));
    const placed = placeLabels(nodes, 16);
    expect(placed.some(({ id }) => id === "n39")).toBe(true);
    expect(placed.length).toBeLessThan(nodes.length);
    placed.forEach((one, index) => {
      for (const other of placed.slice(index + 1)) expect(overlap(one.box, other.box)).toBe(false);
    });
  });
});

describe("fit", () => {
  const size = { width: 800, height: 600 };
  const legend = { left: 0, top: 480, right: 220, bottom: 600 };
  const boxes = [
    { left: -300, top: -200, right: -200, bottom: -150 },
    { left: -300, top: 150, right: -200, bottom: 200 },
    { left: 200, top: 150, right: 300, bottom: 200 },
  ];

  test("shows everything, and keeps clear of what lies over the network", () => {
    const { zoom, pan } = fitted(boxes, size, [legend]);
    for (const box of boxes) {
      const seen = {
        left: box.left * zoom + pan.x,
        right: box.right * zoom + pan.x,
        top: box.top * zoom + pan.y,
        bottom: box.bottom * zoom + pan.y,
      };
      expect(seen.left >= 0 && seen.right <= 800 && seen.top >= 0 && seen.bottom <= 600).toBe(true);
      expect(overlap(seen, legend)).toBe(false);
    }
  });

  test("does not blow a single entity up to fill the screen", () => {
    expect(fitted([{ left: -10, top: -10, right: 10, bottom: 30 }], size, []).zoom).toBeLessThan(
      1.5,
    );
  });
});

describe("arrow keys", () => {
  const others = [
    ["right", { x: 100, y: 10 }],
    ["far", { x: 300, y: 0 }],
    ["above", { x: 0, y: -80 }],
  ] as const;

  test("lead to the nearest entity in their direction", () => {
    expect(towards({ x: 0, y: 0 }, "right", others, () => false)).toBe("right");
    expect(towards({ x: 0, y: 0 }, "up", others, () => false)).toBe("above");
    expect(towards({ x: 0, y: 0 }, "left", others, () => false)).toBeNull();
  });

  test("prefer an entity that a relation leads to", () => {
    const nearer = [
      ["stranger", { x: 100, y: 0 }],
      ["neighbour", { x: 150, y: 0 }],
    ] as const;
    expect(towards({ x: 0, y: 0 }, "right", nearer, (id) => id === "neighbour")).toBe("neighbour");
  });
});
