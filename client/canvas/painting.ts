import type { ExplorationState } from "../exploration/store.ts";
import type { Board } from "./board.ts";
import { paintHighlights } from "./highlights.ts";
import { labelsFor, paintLabels } from "./labelling.ts";
import { Grid, type PlacedLabel } from "./labels.ts";
import type { Layer } from "./layer.ts";
import { addMinimap } from "./minimap.ts";
import { countedOf, paintCounts } from "./paintAgreementLines.ts";

/** Up to this many, names find their places within the frame; of more, right after it. */
const mostLabelledAtOnce = 300;

/** What is painted over the graph, and follows it: names, numbers, highlights and the small map. */
export interface Painting {
  /** Paints the highlights anew: something passes over the network, and nothing of it has changed. */
  readonly paintTop: () => void;
  /** Something has come, gone or moved: names look for their places when the graph is drawn next. */
  readonly relabel: () => void;
  readonly stop: () => void;
}

/** The layers over the graph, the lower first. */
export interface Layers {
  readonly labels: Layer;
  readonly highlights: Layer;
}

/** @param onChoose called when the user chooses on the small map what to see */
export function paintOver(board: Board, layers: Layers, onChoose: () => void): Painting {
  const { cy, host, store } = board;
  const minimap = addMinimap(host, cy, onChoose);
  let labels: readonly PlacedLabel[] = [];
  let labelsAt = Number.NaN;
  let above: readonly PlacedLabel[] = [];
  /** The state and the zoom that `above` was painted for. */
  let aboveOf: ExplorationState | null = null;
  let aboveAt = Number.NaN;
  /** Whether something has come, gone or moved since it was last painted. */
  let hasMoved = true;
  let labelling = 0;

  const paintTop = (): void => {
    layers.highlights.clear();
    const before = above;
    const state = store.getState();
    const isSame = aboveOf === state && aboveAt === cy.zoom();
    above = paintHighlights(layers.highlights.context, {
      cy,
      ...board.look,
      lines: board.lines,
      state,
      // While the view only moves, names keep their places.
      labels: isSame ? before : null,
    });
    aboveOf = state;
    aboveAt = cy.zoom();
    if (before.map(({ id }) => id).join() !== above.map(({ id }) => id).join()) paintOwnLabels();
  };

  /** A name stands once, and no other shines through it: what the highlights name or cover is left out. */
  const paintOwnLabels = (): void => {
    const named = new Set(above.map(({ id }) => id));
    const taken = new Grid();
    for (const { box } of above) taken.add(box);
    const own = labels.filter(({ id, box }) => !named.has(id) && !taken.meets(box));
    const { context, clear } = layers.labels;
    clear();
    paintLabels(context, own, cy, board.look.inks, new Set());
    paintCounts(context, cy, countedOf(board.lines), board.look.inks, own);
  };

  const placeOwnLabels = (): void => {
    const { entities } = store.getState().sight.picture;
    labels = labelsFor(
      cy,
      entities.map((entity) => ({ entity, rank: entity.degree })),
      board.look.names,
    );
    labelsAt = cy.zoom();
  };

  const labelLater = (): void => {
    labelling = 0;
    placeOwnLabels();
    paintOwnLabels();
  };

  const paint = (): void => {
    if (labelsAt !== cy.zoom()) {
      if (store.getState().sight.picture.entities.length <= mostLabelledAtOnce) placeOwnLabels();
      else labelling ||= window.setTimeout(labelLater);
    }
    if (hasMoved) minimap.redraw();
    else minimap.follow();
    hasMoved = false;
    paintOwnLabels();
    paintTop();
  };

  cy.on("render", paint);
  return {
    paintTop,
    relabel() {
      labelsAt = Number.NaN;
      aboveAt = Number.NaN;
      hasMoved = true;
    },
    stop: () => window.clearTimeout(labelling),
  };
}
