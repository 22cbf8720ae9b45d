import type { Point } from "../exploration/exploration.ts";
import type { Sight } from "../exploration/sight.ts";
import type { ExplorationState } from "../exploration/store.ts";
import { agreementLinesOf } from "./agreementLines.ts";
import type { Appearance } from "./appearance.ts";
import type { Board } from "./board.ts";
import { drawSight, movedSince } from "./drawSight.ts";
import { tiesOf } from "./elements.ts";
import { isAnimated, moveTime } from "./motion.ts";
import { moveNodes } from "./moveNodes.ts";

/** In milliseconds; the renderer wants a quarter of a second of rest. */
const warmAfter = 320;

/** The graph's own nodes and edges. */
export interface Drawing {
  /** Makes them equal to the exploration; says whether anything had to change. */
  readonly follow: (state: ExplorationState) => boolean;
  readonly stop: () => void;
}

/**
 * @param mayMove whether moves can be shown: there is nothing to see before the first view
 * @param onMove called while nodes move
 */
export function createDrawing(board: Board, mayMove: () => boolean, onMove: () => void): Drawing {
  const { cy } = board;
  /** The places last applied: a place of the store that is not among them is new. */
  const applied = new Map<string, Point>();
  /** What the nodes and edges were last made equal to. */
  let drawn: { readonly sight: Sight; readonly appearance: Appearance } | null = null;
  let warming = 0;

  /** Draws what is in sight, unless that is what is drawn already. */
  const draw = (sight: Sight): boolean => {
    const { appearance } = board.look;
    if (drawn?.sight === sight && drawn.appearance === appearance) return false;
    drawn = { sight, appearance };
    const { relations, agreementTies } = sight.picture;
    const ties = tiesOf(relations, appearance.arrows);
    board.lines = { ties, agreementLines: agreementLinesOf(agreementTies, ties) };
    drawSight(cy, sight, board.lines, appearance, applied);
    return true;
  };

  /** The renderer keeps what it has drawn as bitmaps, but makes them only when it draws once more. */
  const warm = (): void => {
    window.clearTimeout(warming);
    warming = window.setTimeout(() => cy.forceRender(), warmAfter);
  };

  return {
    follow(state) {
      const isOther = draw(state.sight);
      const moved = movedSince(applied, state);
      const isSeen = mayMove() && isAnimated(moved.length, cy.elements().length);
      const motion = isSeen ? { duration: moveTime, onStep: onMove } : null;
      moveNodes(cy, moved, motion);
      const hasChanged = isOther || moved.length > 0;
      if (hasChanged) warm();
      return hasChanged;
    },
    stop() {
      window.clearTimeout(warming);
    },
  };
}
