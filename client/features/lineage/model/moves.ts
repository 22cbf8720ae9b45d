import type { Drawing, PlacedStage } from "./layDrawing.ts";

/** What the keyboard stands on in a drawing. */
export type Cursor =
  | { readonly on: "stage"; readonly id: string }
  | { readonly on: "step"; readonly id: string }
  | { readonly on: "satellite"; readonly id: string };

export type Move =
  | "left"
  | "right"
  | "up"
  | "down"
  | "first"
  | "last"
  | "previousStep"
  | "nextStep";

/**
 * Where a move leads: left and right from a stage to a step and on to the next stage, up and down
 * within a column, or from one step to another that leaves the same column; the previous and the
 * next step by their numbers. Null for nowhere.
 */
export function moved(drawing: Drawing, cursor: Cursor, move: Move): Cursor | null {
  switch (move) {
    case "left":
    case "right":
      return along(drawing, cursor, move);
    case "up":
      return beside(drawing, cursor, -1);
    case "down":
      return beside(drawing, cursor, 1);
    case "first":
      return onStage(drawing.stages[0]);
    case "last":
      return onStage(drawing.stages.at(-1));
    case "previousStep":
      return numbered(drawing, cursor, -1);
    case "nextStep":
      return numbered(drawing, cursor, 1);
    default:
      return move satisfies never;
  }
}

function along(drawing: Drawing, cursor: Cursor, move: "left" | "right"): Cursor | null {
  const [near, far] = move === "right" ? (["from", "to"] as const) : (["to", "from"] as const);
  if (cursor.on === "step") {
    const step = drawing.steps.find(({ step: { id } }) => id === cursor.id)?.step;
    return onStage(drawing.stages.find(({ stage }) => step?.[far].includes(stage.id)));
  }
  const at = stageAt(drawing, cursor);
  const next = drawing.steps
    .filter(({ step }) => at && step[near].includes(at.stage.id))
    .toSorted((a, b) => a.badge.y - b.badge.y)[0];
  return next ? { on: "step", id: next.step.id } : null;
}

function beside(drawing: Drawing, cursor: Cursor, by: 1 | -1): Cursor | null {
  const list = cursor.on === "step" ? stepsBeside(drawing, cursor) : sameColumn(drawing, cursor);
  const index = list.findIndex(({ on, id }) => on === cursor.on && id === cursor.id);
  return list[index + by] ?? null;
}

function stepsBeside(drawing: Drawing, cursor: Cursor): readonly Cursor[] {
  const columnOf = new Map(drawing.stages.map(({ stage, column }) => [stage.id, column]));
  const from = (ids: readonly string[]): number | undefined => columnOf.get(ids[0] ?? "");
  const own = drawing.steps.find(({ step }) => step.id === cursor.id);
  return drawing.steps
    .filter(({ step }) => from(step.from) === from(own?.step.from ?? []))
    .toSorted((a, b) => a.badge.y - b.badge.y)
    .map(({ step }) => ({ on: "step", id: step.id }));
}

function sameColumn(drawing: Drawing, cursor: Cursor): readonly Cursor[] {
  const at = stageAt(drawing, cursor)?.column;
  return drawing.stages
    .filter((placed) => placed.column === at)
    .flatMap(({ stage, block }): Cursor[] => [
      { on: "stage", id: stage.id },
      ...block.notes.map(({ satellite }): Cursor => ({ on: "satellite", id: satellite.id })),
    ]);
}

function stageAt(drawing: Pick<Drawing, "stages">, { on, id }: Cursor): PlacedStage | undefined {
  return drawing.stages.find(({ stage, block }) =>
    on === "stage" ? stage.id === id : block.notes.some(({ satellite }) => satellite.id === id),
  );
}

/** From a step to its neighbour by number; from elsewhere to the first that meets the stage. */
function numbered({ steps, stages }: Drawing, cursor: Cursor, by: 1 | -1): Cursor | null {
  const at = steps.findIndex(({ step }) => cursor.on === "step" && step.id === cursor.id);
  const stage = stageAt({ stages }, cursor)?.stage.id ?? "";
  const end = by === 1 ? "from" : "to";
  const next = at === -1 ? steps.find(({ step }) => step[end].includes(stage)) : steps[at + by];
  return next ? { on: "step", id: next.step.id } : null;
}

function onStage(placed: PlacedStage | undefined): Cursor | null {
  return placed ? { on: "stage", id: placed.stage.id } : null;
}
