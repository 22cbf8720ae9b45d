import * as fc from "fast-check";
import type { Satellite } from "../../../client/features/lineage/model/blocks.ts";
import type { ColumnHead } from "../../../client/features/lineage/model/columns.ts";
import type { Drawing } from "../../../client/features/lineage/model/layDrawing.ts";
import type { layDrawing } from "../../../client/features/lineage/model/layDrawing.ts";
import type { LineageRelation, Stage } from "../../../client/features/lineage/model/lineage.ts";

/** A mechanism called by the last part of its id; further traits replace the plain ones. */
export function stage(name: string, traits: Partial<Stage> = {}): Stage {
  return {
    id: `mechanism/${name}`,
    kind: "Mechanism",
    subkind: null,
    name,
    nameEn: null,
    status: null,
    period: null,
    fields: [],
    ...traits,
  };
}

/** A stage that began in a year. */
export function dated(name: string, year: number, traits: Partial<Stage> = {}): Stage {
  return stage(name, {
    period: { from: String(year), to: null, label: null, labelEn: null },
    ...traits,
  });
}

/** A field that a stage covers. */
export function field(name: string): Stage["fields"][number] {
  return { id: `field/${name}`, name, nameEn: null, confidence: "EXPLICIT" };
}

/** A sentence of the source, called by its name. */
export function passage(name: string): LineageRelation["passages"][number] {
  return {
    __typename: "Passage",
    id: `passage/${name}`,
    line: 1,
    text: name,
    textEn: null,
    quote: null,
    source: { __typename: "Source", id: "source/page", attached: false },
  };
}

/** That one mechanism precedes another; further traits replace the plain ones. */
export function precedes(
  from: string,
  to: string,
  traits: Partial<LineageRelation> = {},
): LineageRelation {
  return {
    id: `precedes/${from}/${to}`,
    kind: "PRECEDES",
    from: `mechanism/${from}`,
    to: `mechanism/${to}`,
    confidence: "EXPLICIT",
    modality: null,
    scope: [],
    note: null,
    noteEn: null,
    passages: [passage("one")],
    ...traits,
  };
}

/** Stages by their ids. */
export function known(stages: readonly Stage[]): ReadonlyMap<string, Stage> {
  return new Map(stages.map((one) => [one.id, one]));
}

/** Captions that say everything, so that everything needs room. */
export const captions: Parameters<typeof layDrawing>[2] = {
  head: (head: ColumnHead) =>
    head.by === "year" ? `${head.year}` : head.by === "undated" ? "undated" : `${head.generation}`,
  name: ({ name }) => name,
  remark: ({ kind, period }, above) =>
    [kind, period?.from ?? ""].filter((part) => part !== "" && part !== above).join(" · "),
  satellite: ({ kind, entity }) => `${kind} ${entity.name}`,
  step: ({ kind, closesCircle }) => (closesCircle ? `${kind}, closes a circle` : kind),
};

/** A part of the dataset that orders some things in time: any stages, steps and satellites. */
export interface Ordered {
  readonly stages: readonly Stage[];
  readonly relations: readonly LineageRelation[];
  readonly satellites: readonly Satellite[];
}

const words = [
  "平安十联",
  "环保“三统一”工作方案联席会议制度",
  "Five Pastoral Towns",
  "毗邻党建 (3+1)",
];

/**
 * Any lineages: chains, fans, shortcuts, parallel steps of several kinds and passages, circles and
 * steps to itself; dated, undated and half dated; with and without fields and satellites.
 */
export const anyOrdered: fc.Arbitrary<Ordered> = fc.integer({ min: 1, max: 9 }).chain((count) =>
  fc.record({
    stages: fc.tuple(...Array.from({ length: count }, (_, index) => anyStage(`s${index}`))),
    relations: fc.array(anyRelation(count), { minLength: 1, maxLength: 16 }).map(numbered),
    satellites: fc.array(anySatellite(count), { maxLength: 6 }).map(numbered),
  }),
);

function anyStage(name: string): fc.Arbitrary<Stage> {
  return fc
    .record({
      called: fc.constantFrom(...words),
      kind: fc.constantFrom("Mechanism", "Strategy"),
      year: fc.option(fc.integer({ min: 2003, max: 2006 })),
      fields: fc.subarray(["eco", "health", "safety"]),
    })
    .map(({ called, kind, year, fields }) => ({
      ...(year === null ? stage(name) : dated(name, year)),
      name: called,
      kind,
      fields: fields.map(field),
    }));
}

function anyRelation(count: number): fc.Arbitrary<LineageRelation> {
  const end = fc.integer({ min: 0, max: count - 1 }).map((index) => `s${index}`);
  return fc
    .record({
      from: end,
      to: end,
      kind: fc.constantFrom("PRECEDES", "EVOLVED_INTO", "SUPERSEDES"),
      confidence: fc.constantFrom("EXPLICIT", "IMPLIED", "BACKGROUND"),
      passages: fc.subarray(["one", "two"]),
    })
    .map(({ from, to, kind, confidence, passages }) =>
      precedes(from, to, { kind, confidence, passages: passages.map(passage) }),
    );
}

function anySatellite(count: number): fc.Arbitrary<Satellite> {
  return fc
    .record({
      index: fc.integer({ min: 0, max: count - 1 }),
      kind: fc.constantFrom("ESTABLISHES", "IMPLEMENTS"),
      name: fc.constantFrom(...words),
    })
    .map(({ index, kind, name }) => ({
      id: "",
      kind,
      confidence: "EXPLICIT",
      entity: { id: `agreement/${name}`, kind: "Agreement", name, nameEn: null },
      stage: `mechanism/s${index}`,
    }));
}

function numbered<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return items.map((item, index) => ({ ...item, id: `${item.id}/${index}` }));
}

/** A rectangle by its edges. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Whether two rectangles share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The stretches of all lines of a drawing, each level or upright, by the step that they draw. */
export function stretchesOf({ steps }: Drawing): readonly { step: string; box: Box }[] {
  return steps.flatMap(({ step, paths }) =>
    paths.flatMap((path) => {
      const points = [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(
        ([, x, y]) => [Number(x), Number(y)] as const,
      );
      return points.slice(1).map(([x, y], index) => {
        const [fromX, fromY] = points[index] ?? [x, y];
        return {
          step: step.id,
          box: {
            left: Math.min(x, fromX),
            right: Math.max(x, fromX),
            top: Math.min(y, fromY),
            bottom: Math.max(y, fromY),
          },
        };
      });
    }),
  );
}
