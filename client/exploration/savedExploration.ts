import { apply, type Command, type Placed } from "./command.ts";
import { emptyExploration } from "./exploration.ts";
import { type History, noHistory, settled, withCommand } from "./history.ts";
import type { MadeOn } from "./madeOn.ts";
import type { ExplorationState, Selection } from "./store.ts";
import type { View } from "./view.ts";

/** What a file of this program calls itself. */
export const savedFormat = "accord-atlas-exploration";
export const savedVersion = 2;

/** An exploration as a file or the browser keeps it: its steps, which give everything else. */
export interface SavedExploration {
  readonly format: typeof savedFormat;
  readonly version: typeof savedVersion;
  readonly dataset: MadeOn;
  /** When, in ISO 8601. */
  readonly savedAt: string;
  readonly steps: readonly SavedStep[];
  /** How many of the steps are in effect. */
  readonly done: number;
  readonly selection: Selection;
  /** The part that was in view; null for all of it. */
  readonly view: View | null;
}

/** A command, and the places that a layout found after it. */
export interface SavedStep {
  readonly command: Command;
  readonly places: Placed;
}

export function save(
  { history, selection, view }: Pick<ExplorationState, "history" | "selection" | "view">,
  dataset: MadeOn,
  savedAt: Date,
): SavedExploration {
  let before = emptyExploration;
  const steps = history.steps.map(({ command, after }): SavedStep => {
    const bare = apply(before, command).places;
    before = after;
    const places = [...after.places]
      .filter(([id, { x, y }]) => bare.get(id)?.x !== x || bare.get(id)?.y !== y)
      .map(([id, { x, y }]) => [id, x, y] as const);
    return { command, places };
  });
  return {
    format: savedFormat,
    version: savedVersion,
    dataset,
    savedAt: savedAt.toISOString(),
    steps,
    done: history.done,
    selection,
    view,
  };
}

/** The history that was saved: its commands given anew, each with the places that were found for it. */
export function historyOf({ steps, done }: SavedExploration): History {
  const whole = steps.reduce(
    (history, { command, places }) =>
      settled(
        withCommand(history, command),
        places.map(([id, x, y]) => [id, { x, y }] as const),
      ),
    noHistory,
  );
  return { ...whole, done: Math.min(done, whole.steps.length) };
}
