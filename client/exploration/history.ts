import { apply, type Command } from "./command.ts";
import { emptyExploration, type Exploration, type Point, withPlaces } from "./exploration.ts";

/** A command that was given, and the exploration after it. */
export interface Step {
  readonly command: Command;
  readonly after: Exploration;
}

/** The log of all commands: undo, redo, the recipe and the link are views of it. */
export interface History {
  readonly steps: readonly Step[];
  /** How many of the steps are in effect; those beyond were undone. */
  readonly done: number;
}

export const noHistory: History = { steps: [], done: 0 };

/** The exploration that is in effect. */
export function present(history: History): Exploration {
  return history.steps[history.done - 1]?.after ?? emptyExploration;
}

/** The history after one more command; what had been undone is gone for good. */
export function withCommand(history: History, command: Command): History {
  const steps = history.steps.slice(0, history.done);
  return {
    steps: [...steps, { command, after: apply(present(history), command) }],
    done: steps.length + 1,
  };
}

/** Whether there is a step to take back. The first, which opened the view, stays. */
export function canUndo(history: History): boolean {
  return history.done > 1;
}

export function canRedo(history: History): boolean {
  return history.done < history.steps.length;
}

export function undone(history: History): History {
  return canUndo(history) ? { ...history, done: history.done - 1 } : history;
}

export function redone(history: History): History {
  return canRedo(history) ? { ...history, done: history.done + 1 } : history;
}

/** The history with its first `done` steps in effect, at least the one that opened the view. */
export function jumped(history: History, done: number): History {
  return { ...history, done: Math.max(1, Math.min(done, history.steps.length)) };
}

/**
 * The history with places that a layout found for the step in effect. They belong to that step and
 * are none of their own: to undo an expansion is one press, not two.
 */
export function settled(history: History, places: Iterable<readonly [string, Point]>): History {
  const step = history.steps[history.done - 1];
  if (step === undefined) return history;
  return {
    ...history,
    steps: history.steps.with(history.done - 1, {
      ...step,
      after: withPlaces(step.after, places),
    }),
  };
}
