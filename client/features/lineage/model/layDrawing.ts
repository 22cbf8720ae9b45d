import { arrange } from "./arrange.ts";
import { type Block, blockOf, type Captions, type Satellite, type, widest } from "./blocks.ts";
import { type ColumnHead, columnsOf } from "./columns.ts";
import { drawSteps, type DrawnStep } from "./drawSteps.ts";
import { lanesOf } from "./lanes.ts";
import type { Lineage, Stage } from "./lineage.ts";
import { type PlacedLane, rowsOf } from "./rows.ts";
import { runsOf } from "./runs.ts";
import { stepsOf } from "./steps.ts";
import { wrap } from "./wrap.ts";

/** A stage where it stands: `x` is the left edge of its mark, `y` the middle of its name. */
export interface PlacedStage {
  readonly stage: Stage;
  readonly column: number;
  readonly block: Block;
  readonly x: number;
  readonly y: number;
}

/** A column with its place from the left. */
export interface PlacedColumn {
  readonly head: ColumnHead;
  readonly lines: readonly string[];
  readonly x: number;
  readonly width: number;
}

/** A lineage with every place and line, in pixels at a zoom of 1. The same lineage gives the same. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly PlacedColumn[];
  readonly lanes: readonly PlacedLane[];
  /** From left to right, and in a column from the top. */
  readonly stages: readonly PlacedStage[];
  readonly steps: readonly DrawnStep[];
}

/** What is written above a column. */
export type HeadCaption = (head: ColumnHead) => string;

/** Where the columns' heads end and the first lane begins. */
export const headHeight = 46;
const headType = 13;
const mostHead = 190;

/** Places a lineage: columns by time, lanes by field, few crossings, arrows in the gaps between. */
export function layDrawing(
  lineage: Lineage,
  satellites: readonly Satellite[],
  captions: Captions & { readonly head: HeadCaption },
): Drawing {
  const columns = columnsOf(lineage);
  const columnOf = new Map(
    columns.flatMap(({ stages }, index) => stages.map(({ id }) => [id, index] as const)),
  );
  const steps = stepsOf(lineage, (id) => columnOf.get(id) ?? 0);
  const arrangement = arrange(columns, lanesOf(lineage), steps);
  const blocks = new Map(
    lineage.stages.map((stage) => [
      stage.id,
      blockOf(
        stage,
        satellites.filter((satellite) => satellite.stage === stage.id),
        captions,
      ),
    ]),
  );
  const { lanes, middle } = rowsOf(arrangement, blocks, headHeight);
  const bottom = Math.max(headHeight, ...lanes.map(({ top, height }) => top + height));

  const heads = columns.map(({ head }) => wrapHead(captions.head(head)));
  const widths = columns.map(({ stages }, index) =>
    Math.ceil(
      Math.max(
        widest(heads[index] ?? [], headType),
        ...stages.map(({ id }) => blocks.get(id)?.width ?? 0),
      ),
    ),
  );
  const { runs, returns } = runsOf(steps, arrangement, middle);
  const drawn = drawSteps({
    steps,
    runs,
    returns,
    widths,
    bottom,
    exitOf: (id) => blocks.get(id)?.nameWidth ?? 0,
    labelWidth: (kind) => widest([captions.stepKind(kind)], type.remark),
  });

  const stages = lineage.stages
    .flatMap((stage): PlacedStage[] => {
      const column = columnOf.get(stage.id) ?? 0;
      const block = blocks.get(stage.id);
      if (!block) return [];
      return [{ stage, column, block, x: drawn.lefts[column] ?? 0, y: middle.get(stage.id) ?? 0 }];
    })
    .toSorted((a, b) => a.column - b.column || a.y - b.y);
  return {
    width: drawn.width,
    height: drawn.height,
    columns: columns.map(({ head }, index) => ({
      head,
      lines: heads[index] ?? [],
      x: drawn.lefts[index] ?? 0,
      width: widths[index] ?? 0,
    })),
    lanes,
    stages,
    steps: drawn.steps,
  };
}

function wrapHead(text: string): readonly string[] {
  return wrap(text, mostHead / headType);
}
