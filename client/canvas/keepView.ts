import type { Core } from "cytoscape";
import type { ExplorationStore } from "../exploration/store.ts";
import type { View } from "../exploration/view.ts";

/** The store is told after this pause, in milliseconds: a gesture is many changes. */
const pause = 200;

/** The view that the store has, shown by the canvas and told to it. */
export interface KeptView {
  /** Shows the part that the store asks for; says whether it asks for one. */
  readonly show: () => boolean;
  readonly stop: () => void;
}

/**
 * Tells the store which part the user has chosen to see, and shows another when the store has one,
 * as when a file is opened.
 *
 * @param isChosen whether the view is the user's choice, and not all that there is; null before
 *   anything has been shown
 * @param onShow called when the store asks for another view, or for none
 */
export function keepView(
  cy: Core,
  store: ExplorationStore,
  isChosen: () => boolean | null,
  onShow: (view: View | null) => void,
): KeptView {
  let told = store.getState().view;
  let timer = 0;
  const tell = (): void => {
    const chosen = isChosen();
    if (chosen === null) return;
    const { x1, x2, y1, y2 } = cy.extent();
    told = chosen ? { zoom: cy.zoom(), middle: { x: (x1 + x2) / 2, y: (y1 + y2) / 2 } } : null;
    if (told !== null || store.getState().view !== null) store.getState().look(told);
  };
  cy.on("viewport", () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(tell, pause);
  });
  const unfollow = store.subscribe(({ view }, before) => {
    if (view === before.view || view === told) return;
    told = view;
    onShow(view);
  });
  return {
    show() {
      const { view } = store.getState();
      if (view === null) return false;
      const { zoom, middle } = view;
      const pan = { x: cy.width() / 2 - middle.x * zoom, y: cy.height() / 2 - middle.y * zoom };
      cy.viewport({ zoom, pan });
      return true;
    },
    stop() {
      window.clearTimeout(timer);
      unfollow();
    },
  };
}
