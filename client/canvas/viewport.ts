import { type Board, drawnAs } from "./board.ts";
import { boxesOf, fitted, type View } from "./fit.ts";
import { keepView } from "./keepView.ts";
import type { Box } from "./labels.ts";
import { isAnimated, moveTime } from "./motion.ts";

/** The part of the network that is shown. */
export interface Viewport {
  /** Whether anything has been shown yet. */
  readonly hasFitted: () => boolean;
  /** Chooses zoom and pan so that the given entities, with their labels, fill the view; all of them unless told. */
  readonly fit: (only?: readonly string[], animated?: boolean) => void;
  /** Fits only where something would be out of view. */
  readonly fitIfOutside: (only?: readonly string[], animated?: boolean) => void;
  /** Shows the path that is followed, and everything once it is followed no more. */
  readonly showTraced: () => void;
  readonly zoomTo: (level: number) => void;
  /** Notes that the user has chosen what to see: it is kept from then on. */
  readonly choose: () => void;
  readonly view: () => View | null;
  readonly stop: () => void;
}

/**
 * Keeps in view what the user wants to see, whatever room there is.
 *
 * @param starting the view that the canvas was made with; null lets it fit what it shows
 * @param covers what lies over the network, in the host's own coordinates
 */
export function createViewport(
  board: Board,
  starting: View | null,
  covers: () => readonly Box[],
): Viewport {
  const { cy, host, store } = board;
  let hasFitted = starting !== null;
  /** What the view goes on showing when there is more or less room: what the user chose is kept. */
  let shows: "all" | "path" | "chosen" = starting && store.getState().view ? "chosen" : "all";
  const choose = (): void => {
    shows = "chosen";
  };

  const fit = (only?: readonly string[], animated = isAnimated()): void => {
    const boxes = boxesIn(only);
    if (boxes.length === 0 || host.clientWidth === 0) return;
    if (!hasFitted && only === undefined && kept.show()) {
      hasFitted = true;
      choose();
      return;
    }
    const { zoom, pan } = fitted(
      boxes,
      { width: host.clientWidth, height: host.clientHeight },
      covers(),
    );
    if (hasFitted && animated) {
      cy.stop().animate({ zoom, pan, duration: moveTime, easing: "ease-out-cubic" });
    } else {
      cy.stop().viewport({ zoom, pan });
    }
    hasFitted = true;
    if (only === undefined) shows = "all";
  };

  const boxesIn = (only?: readonly string[]): readonly Box[] =>
    boxesOf(
      store.getState(),
      board.look.names,
      only?.map((id) => drawnAs(board, id)),
    );

  const fitIfOutside = (only?: readonly string[], animated?: boolean): void => {
    const { x1, x2, y1, y2 } = cy.extent();
    const lost = boxesIn(only).some(
      ({ left, right, top, bottom }) => left < x1 || right > x2 || top < y1 || bottom > y2,
    );
    if (lost) fit(only, animated);
  };

  const showTraced = (): void => {
    const { traced } = store.getState();
    if (traced && shows === "chosen") fitIfOutside(traced);
    else if (traced) {
      fit(traced);
      shows = "path";
    } else if (shows === "path") fit();
  };

  /** What stands below or beside the network has taken room, or given it back. */
  const resize = (): void => {
    const before = { width: cy.width(), height: cy.height() };
    cy.resize();
    if (!hasFitted || shows === "all") fit();
    else if (shows === "chosen") {
      cy.panBy({ x: (cy.width() - before.width) / 2, y: (cy.height() - before.height) / 2 });
    }
    if (store.getState().traced) showTraced();
  };

  cy.on("dragpan scrollzoom pinchzoom", choose);
  const kept = keepView(
    cy,
    store,
    () => (hasFitted ? shows === "chosen" : null),
    (other) => {
      if (!hasFitted) return;
      if (other === null) fit();
      else {
        choose();
        kept.show();
      }
    },
  );
  const resized = new ResizeObserver(resize);
  resized.observe(host);

  return {
    hasFitted: () => hasFitted,
    fit,
    fitIfOutside,
    showTraced,
    zoomTo(level) {
      choose();
      const middle = { x: host.clientWidth / 2, y: host.clientHeight / 2 };
      cy.zoom({ level, renderedPosition: middle });
    },
    choose,
    view: () => (hasFitted ? { zoom: cy.zoom(), pan: { ...cy.pan() } } : null),
    stop() {
      kept.stop();
      resized.disconnect();
    },
  };
}
