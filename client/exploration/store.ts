import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { Command } from "./command.ts";
import type { Exploration, Point } from "./exploration.ts";
import { type Facts, type Found, noFacts, withFound } from "./facts.ts";
import {
  type History,
  jumped,
  noHistory,
  present,
  redone,
  settled,
  undone,
  withCommand,
} from "./history.ts";
import type { MadeOn } from "./madeOn.ts";
import { inSight, type Sight } from "./sight.ts";

/** What is selected: entities, the last one first in the inspector, or relations between two of them, or nothing. */
export type Selection =
  | { readonly of: "entities"; readonly ids: readonly string[] }
  | { readonly of: "relations"; readonly ids: readonly string[] }
  | { readonly of: "nothing" };

export const nothingSelected: Selection = { of: "nothing" };

/** The user's document, and what passes over it: selection, pointer and focus are no commands. */
export interface ExplorationState {
  /** The data that are loaded; null until that is known. */
  readonly madeOn: MadeOn | null;
  readonly facts: Facts;
  readonly history: History;
  readonly exploration: Exploration;
  readonly sight: Sight;
  readonly selection: Selection;
  /** Under the pointer. */
  readonly hovered: string | null;
  /** Where the keyboard stands in the network; drawn only while `cursorShown`. */
  readonly cursor: string | null;
  readonly cursorShown: boolean;

  readonly use: (madeOn: MadeOn) => void;
  readonly learn: (found: Found) => void;
  readonly run: (command: Command) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Puts the first so many steps into effect. */
  readonly jump: (done: number) => void;
  /** Exchanges the whole document, as when a file is opened. */
  readonly restore: (history: History, selection: Selection) => void;
  readonly settle: (places: Iterable<readonly [string, Point]>) => void;
  readonly select: (selection: Selection) => void;
  readonly toggleSelected: (id: string) => void;
  readonly hover: (id: string | null) => void;
  readonly moveCursor: (id: string | null) => void;
  readonly showCursor: (shown: boolean) => void;
}

type Document = Pick<ExplorationState, "facts" | "history" | "exploration" | "sight">;

function documentOf(facts: Facts, history: History): Document {
  const exploration = present(history);
  return { facts, history, exploration, sight: inSight(exploration, facts) };
}

/** A store of its own, for tests; the application uses `explorationStore`. */
export function createExplorationStore() {
  return createStore<ExplorationState>((set, get) => {
    const setHistory = (history: History): void => set(documentOf(get().facts, history));
    return {
      madeOn: null,
      ...documentOf(noFacts, noHistory),
      selection: nothingSelected,
      hovered: null,
      cursor: null,
      cursorShown: false,

      use: (madeOn) => set({ madeOn }),
      learn: (found) => set(documentOf(withFound(get().facts, found), get().history)),
      run: (command) => setHistory(withCommand(get().history, command)),
      undo: () => setHistory(undone(get().history)),
      redo: () => setHistory(redone(get().history)),
      jump: (done) => setHistory(jumped(get().history, done)),
      restore: (history, selection) =>
        set({ ...documentOf(get().facts, history), selection, cursor: null }),
      settle: (places) => setHistory(settled(get().history, places)),
      select: (selection) => set({ selection }),
      toggleSelected: (id) => set({ selection: toggled(get().selection, id) }),
      hover: (hovered) => set({ hovered }),
      moveCursor: (cursor) => set({ cursor }),
      showCursor: (cursorShown) => set({ cursorShown }),
    };
  });
}

/** The selection with an entity added, or taken from it where it was selected already. */
function toggled(selection: Selection, id: string): Selection {
  const ids = selection.of === "entities" ? selection.ids : [];
  const next = ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
  return next.length > 0 ? { of: "entities", ids: next } : nothingSelected;
}

export type ExplorationStore = ReturnType<typeof createExplorationStore>;

/** The exploration of this page. */
export const explorationStore = createExplorationStore();

/** Follows a part of the exploration's state; the part must be a stored value, not a fresh object. */
export function useExploration<Part>(part: (state: ExplorationState) => Part): Part {
  return useStore(explorationStore, part);
}

/** The one entity that the inspector shows: the last that was selected. */
export function selectedEntity({ selection }: ExplorationState): string | null {
  return selection.of === "entities" ? (selection.ids.at(-1) ?? null) : null;
}
