import type { Point } from "../exploration/exploration.ts";
import type { ExplorationState } from "../exploration/store.ts";
import { arrange, type Arrangement, isWhole } from "./arrange.ts";
import type { Board } from "./board.ts";
import { isAnimated } from "./motion.ts";
import type { Viewport } from "./viewport.ts";

/** The layout that finds places for those that have none. */
export interface Arranging {
  /** Begins anew for a state, or ends where everything in it has its place. */
  readonly follow: (state: ExplorationState) => void;
  /** Ends the layout; what it has found so far is taken. */
  readonly stop: () => void;
  /** Ends the layout; nothing of it is taken. */
  readonly giveUp: () => void;
}

/** @param onProgress told how far a layout is, from 0 to 1; null when none runs */
export function createArranging(
  board: Board,
  viewport: Viewport,
  onProgress: (part: number | null) => void,
): Arranging {
  const { cy, host, store } = board;
  let running: Arrangement | null = null;

  const start = (state: ExplorationState): void => {
    const view = { width: host.clientWidth, height: host.clientHeight };
    const { appearance, names } = board.look;
    const started = arrange(state, { lines: board.lines, names, appearance, view }, onProgress);
    running = started;
    void settleWith(started, isWhole(state));
  };

  const settleWith = async (started: Arrangement, whole: boolean): Promise<void> => {
    const places = await started.places;
    if (running !== started) return;
    running = null;
    onProgress(null);
    const first = !viewport.hasFitted();
    store.getState().settle(places ?? drawnPlaces());
    if (store.getState().traced) viewport.showTraced();
    else {
      const isSeen = isAnimated(places?.length, cy.elements().length);
      if (first || whole) viewport.fit(undefined, isSeen);
      else viewport.fitIfOutside(undefined, isSeen);
    }
  };

  /** Where everything is drawn at this moment. */
  const drawnPlaces = (): [string, Point][] =>
    cy.nodes(":visible").map((node) => [node.id(), { ...node.position() }]);

  const giveUp = (): void => {
    running?.stop();
    running = null;
  };

  return {
    follow(state) {
      giveUp();
      onProgress(null);
      const { sight, exploration } = state;
      if (sight.picture.entities.some(({ id }) => !exploration.places.has(id))) start(state);
    },
    stop: () => running?.stop(),
    giveUp,
  };
}
