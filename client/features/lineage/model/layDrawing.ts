import { arrange } from "./arrange.ts";
import { type Block, blockOf, type Captions, type Satellite, type, widest } from "./blocks.ts";
import { type ColumnHead, columnsOf } from "./columns.ts";
import { badgeRadius, drawSteps, type DrawnStep } from "./drawSteps.ts";
import { lanesOf } from "./lanes.ts";
import { byId, type CoveredField, groupedBy, type Lineage, type Stage } from "./lineage.ts";
import { type PlacedLane, rowsOf } from "./rows.ts";
import { runsOf } from "./runs.ts";
import { stepsOf } from "./steps.ts";
import { wrap } from "./wrap.ts";

/** A stage where it stands: `x` is the left edge of its mark, `y` the middle of its name. */
export interface PlacedStage {
  readonly stage: Stage;
  readonly column: number;
  /** The field whose lane it stands in; null where none is stated. */
  readonly field: CoveredField | null;
  readonly block: Block;
  readonly x: number;
  readonly y: number;
}

/** A column with its place from the left. */
export interface PlacedColumn {
  readonly head: ColumnHead;
  /** What is written above it; empty where it continues the column before. */
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
  const heads = columns.map(({ head }) => captions.head(head));
  const columnOf = new Map(
    columns.flatMap(({ stages }, index) => stages.map(({ id }) => [id, index] as const)),
  );
  const steps = stepsOf(lineage, (id) => columnOf.get(id) ?? 0);
  const laneOf = lanesOf(lineage);
  const arrangement = arrange(columns, laneOf, steps);

  const satellitesOf = groupedBy(satellites.toSorted(byId), ({ stage }) => stage);
  const arriving = groupedBy(
    steps.flatMap((step) => step.to),
    (id) => id,
  );
  const leaving = groupedBy(
    steps.flatMap((step) => step.from),
    (id) => id,
  );
  const blocks = new Map(
    lineage.stages.map((stage) => [
      stage.id,
      blockOf(
        stage,
        heads[columnOf.get(stage.id) ?? 0] ?? "",
        satellitesOf.get(stage.id) ?? [],
        {
          arriving: arriving.get(stage.id)?.length ?? 0,
          leaving: leaving.get(stage.id)?.length ?? 0,
        },
        captions,
      ),
    ]),
  );
  const { lanes, middle } = rowsOf(arrangement, blocks, headHeight);
  const { runs, returns } = runsOf(steps, arrangement, middle, headHeight + badgeRadius);
  const bottom = Math.max(
    headHeight,
    ...lanes.map(({ top, height }) => top + height),
    ...runs.map(({ joint }) => joint + badgeRadius),
  );

  const headLines = heads.map((head, index) =>
    head === heads[index - 1] ? [] : wrap(head, mostHead / headType),
  );
  const widths = columns.map(({ stages }, index) =>
    Math.ceil(
      Math.max(
        widest(headLines[index] ?? [], headType),
        ...stages.map(({ id }) => blocks.get(id)?.width ?? 0),
      ),
    ),
  );
  const drawn = drawSteps({
    steps,
    runs,
    returns,
    widths,
    bottom,
    exitOf: (id) => blocks.get(id)?.exit ?? 0,
    labelWidth: (step) => widest([captions.step(step)], type.remark),
  });

  const stages = lineage.stages
    .flatMap((stage): PlacedStage[] => {
      const column = columnOf.get(stage.id) ?? 0;
      const block = blocks.get(stage.id);
      if (!block) return [];
      const field = laneOf.get(stage.id)?.field ?? null;
      const [x, y] = [drawn.left(column), middle.get(stage.id) ?? 0];
      return [{ stage, column, field, block, x, y }];
    })
    .toSorted((a, b) => a.column - b.column || a.y - b.y);
  return {
    width: drawn.width,
    height: drawn.height,
    columns: columns.map(({ head }, index) => ({
      head,
      lines: headLines[index] ?? [],
      x: drawn.left(index),
      width: widths[index] ?? 0,
    })),
    lanes,
    stages,
    steps: drawn.steps,
  };
}
