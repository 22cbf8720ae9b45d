import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { Command } from "./command.ts";
import type { Exploration, Point } from "./exploration.ts";
import { type Facts, type Found, noFacts, withFound } from "./facts.ts";
import { standsFor } from "./groups.ts";
import type { Inquiry } from "./inquiry.ts";
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
import { areSeenAlike, inSight, type Sight } from "./sight.ts";
import type { View } from "./view.ts";

/** What is selected: entities, relations between two of them, the tie that two parties' agreements are drawn as, or nothing. */
export type Selection =
  | { readonly of: "entities"; readonly ids: readonly string[] }
  | { readonly of: "relations"; readonly ids: readonly string[] }
  | { readonly of: "agreementTie"; readonly ends: readonly [string, string] }
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
  /** Whether a press on an entity adds it to the selection, as it does with Ctrl. */
  readonly selectsSeveral: boolean;
  /** What is asked about some entities; null while nothing is. */
  readonly inquiry: Inquiry | null;
  /** The entities of the path that is drawn over the network, in order. */
  readonly traced: readonly string[] | null;
  /** The part of the network that the user has chosen to see; null while all of it is in view. */
  readonly view: View | null;

  readonly use: (madeOn: MadeOn) => void;
  readonly learn: (found: Found) => void;
  readonly run: (command: Command) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Puts the first so many steps into effect. */
  readonly jump: (done: number) => void;
  /** Exchanges the whole document, as when a file is opened. */
  readonly restore: (history: History, selection: Selection, view: View | null) => void;
  readonly settle: (places: Iterable<readonly [string, Point]>) => void;
  readonly select: (selection: Selection) => void;
  readonly toggleSelected: (id: string) => void;
  readonly hover: (id: string | null) => void;
  readonly moveCursor: (id: string | null) => void;
  readonly showCursor: (shown: boolean) => void;
  readonly selectSeveral: (several: boolean) => void;
  readonly ask: (inquiry: Inquiry | null) => void;
  readonly trace: (path: readonly string[] | null) => void;
  readonly look: (view: View | null) => void;
}

type Document = Pick<ExplorationState, "facts" | "history" | "exploration" | "sight">;

function documentOf(facts: Facts, history: History): Document {
  const exploration = present(history);
  return { facts, history, exploration, sight: inSight(exploration, facts) };
}

/** A store of its own, for tests; the application uses `explorationStore`. */
export function createExplorationStore() {
  return createStore<ExplorationState>((set, get) => {
    const setHistory = (history: History): void => {
      const { exploration, facts } = get();
      const next = present(history);
      // Who follows the sight has nothing to do where only places have changed.
      if (areSeenAlike(next, exploration)) set({ history, exploration: next });
      else set(documentOf(facts, history));
    };
    return {
      madeOn: null,
      ...documentOf(noFacts, noHistory),
      selection: nothingSelected,
      hovered: null,
      cursor: null,
      cursorShown: false,
      selectsSeveral: false,
      inquiry: null,
      traced: null,
      view: null,

      use: (madeOn) => set({ madeOn }),
      learn: (found) => set(documentOf(withFound(get().facts, found), get().history)),
      run: (command) => setHistory(withCommand(get().history, command)),
      undo: () => setHistory(undone(get().history)),
      redo: () => setHistory(redone(get().history)),
      jump: (done) => setHistory(jumped(get().history, done)),
      restore: (history, selection, view) =>
        set({ ...documentOf(get().facts, history), selection, view, cursor: null }),
      settle: (places) => setHistory(settled(get().history, places)),
      select: (selection) => set({ selection, traced: stillTraced(get().traced, selection) }),
      toggleSelected: (id) =>
        get().select(toggled(get().selection, standsFor(get().sight.picture, id))),
      hover: (hovered) => set({ hovered }),
      moveCursor: (cursor) => set({ cursor }),
      showCursor: (cursorShown) => set({ cursorShown }),
      selectSeveral: (selectsSeveral) => set({ selectsSeveral }),
      ask: (inquiry) => set({ inquiry, traced: null }),
      trace: (traced) => set({ traced }),
      look: (view) => set({ view }),
    };
  });
}

/** The selection with entities added, or taken from it where all of them were selected already. */
function toggled(selection: Selection, ids: readonly string[]): Selection {
  const before = selection.of === "entities" ? selection.ids : [];
  const next = ids.every((id) => before.includes(id))
    ? before.filter((other) => !ids.includes(other))
    : [...new Set([...before, ...ids])];
  return next.length > 0 ? { of: "entities", ids: next } : nothingSelected;
}

/** The path that stays drawn when something is selected: none once the user has turned elsewhere. */
function stillTraced(
  traced: readonly string[] | null,
  selection: Selection,
): readonly string[] | null {
  switch (selection.of) {
    case "relations":
      return traced;
    case "entities":
      return traced && selection.ids.every((id) => traced.includes(id)) ? traced : null;
    case "agreementTie":
    case "nothing":
      return null;
    default:
      return selection satisfies never;
  }
}

export type ExplorationStore = ReturnType<typeof createExplorationStore>;

/** The exploration of this page. */
export const explorationStore = createExplorationStore();

/** Follows a part of the exploration's state; the part must be a stored value, not a fresh object. */
export function useExploration<Part>(part: (state: ExplorationState) => Part): Part {
  return useStore(explorationStore, part);
}

/** The entity that was selected last. */
export function selectedEntity({ selection }: ExplorationState): string | null {
  return selection.of === "entities" ? (selection.ids.at(-1) ?? null) : null;
}
