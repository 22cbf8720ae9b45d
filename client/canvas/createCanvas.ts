import cytoscape from "cytoscape";
import type { ExplorationState, ExplorationStore } from "../exploration/store.ts";
import { tubeColour } from "./agreementLines.ts";
import { type Appearance, colourOf, lookOf, readInks } from "./appearance.ts";
import { createArranging } from "./arranging.ts";
import { type Board, drawnAs, type Look } from "./board.ts";
import { createDrawing } from "./drawing.ts";
import { listen } from "./gestures.ts";
import { Names } from "./labelling.ts";
import { addLayer } from "./layer.ts";
import type { CanvasEvents, NetworkCanvas, Start } from "./networkCanvas.ts";
import { paintOver } from "./painting.ts";
import { isWithin } from "./polygon.ts";
import { rendererOf, scaleFor } from "./scale.ts";
import { selectionOf } from "./selectionOf.ts";
import { stylesheet } from "./stylesheet.ts";
import { createViewport } from "./viewport.ts";
import { neighbourTowards, reveal } from "./walk.ts";

// It warns of edges between nodes that overlap, which a drag brings about at will.
cytoscape.warnings(false);

/** Draws the exploration into an empty element and follows it until destroyed. */
export function createCanvas(
  host: HTMLElement,
  store: ExplorationStore,
  startingAppearance: Appearance,
  { scale, view: startingView }: Start,
  events: CanvasEvents,
): NetworkCanvas {
  const stage = host.ownerDocument.createElement("div");
  stage.className = "network-stage";
  stage.setAttribute("aria-hidden", "true");
  host.append(stage);
  const layers = { labels: addLayer(host), highlights: addLayer(host) };
  const lookAs = (appearance: Appearance): Look => ({
    appearance,
    inks: readInks(host),
    names: new Names(layers.labels.context, appearance),
  });
  const look = lookAs(startingAppearance);
  const cy = cytoscape({
    container: stage,
    style: stylesheet(look.inks, tubeColour(look.appearance)),
    layout: { name: "preset" },
    minZoom: 0.12,
    maxZoom: 3.5,
    autounselectify: true,
    boxSelectionEnabled: true,
    ...rendererOf(scale),
    ...startingView,
  });
  const board: Board = { host, cy, store, look, lines: { ties: [], agreementLines: [] } };
  const viewport = createViewport(board, startingView, events.covers);
  const { paintTop, relabel, stop: stopPainting } = paintOver(board, layers, viewport.choose);
  const drawing = createDrawing(board, viewport.hasFitted, relabel);
  const arranging = createArranging(board, viewport, events.onArranging);

  const follow = (state: ExplorationState): void => {
    const hasChanged = drawing.follow(state);
    const { entities } = state.sight.picture;
    const wanted = scaleFor(entities.length + board.lines.ties.length, scale);
    if (wanted !== scale) events.onScale(wanted);
    arranging.follow(state);
    const isWaiting = entities.some(({ id }) => !state.exploration.places.has(id));
    if (!isWaiting && !viewport.hasFitted()) viewport.fit();
    if (hasChanged) {
      relabel();
      cy.forceRender();
    } else paintTop();
  };

  const restyle = (appearance: Appearance): void => {
    board.look = lookAs(appearance);
    cy.batch(() => {
      for (const { id, kind } of store.getState().sight.picture.entities) {
        cy.getElementById(id).data({
          colour: colourOf(appearance, kind),
          shape: lookOf(appearance, kind).shape,
        });
      }
    });
    cy.style(stylesheet(board.look.inks, tubeColour(appearance)));
    relabel();
    cy.forceRender();
  };

  listen(cy, store, {
    onExpand: events.onExpand,
    onMenu: events.onMenu,
    onDrag: relabel,
    selectionOf: (id) => selectionOf(board, id),
  });
  const unfollow = store.subscribe((state, before) => {
    if (state.sight !== before.sight || state.exploration !== before.exploration) follow(state);
    else paintTop();
    if (state.traced !== before.traced) viewport.showTraced();
  });
  follow(store.getState());

  return {
    fit(ids) {
      viewport.fit(ids);
      if (ids !== undefined) viewport.choose();
    },
    zoomBy: (factor) => viewport.zoomTo(cy.zoom() * factor),
    zoomTo: viewport.zoomTo,
    centre(id) {
      viewport.choose();
      cy.center(cy.getElementById(drawnAs(board, id)));
    },
    drawnAt(id) {
      const node = cy.getElementById(drawnAs(board, id));
      return node.empty() || node.hasClass("waiting") ? null : { ...node.renderedPosition() };
    },
    within: (polygon) =>
      cy
        .nodes(":visible")
        .filter((node) => isWithin(node.renderedPosition(), polygon))
        .map((node) => node.id()),
    reveal: (id) => reveal(cy, drawnAs(board, id)),
    towards: (id, direction) => neighbourTowards(cy, id, direction),
    view: viewport.view,
    stopArranging: arranging.stop,
    setAppearance: restyle,
    destroy() {
      unfollow();
      viewport.stop();
      stopPainting();
      drawing.stop();
      arranging.giveUp();
      cy.destroy();
      host.replaceChildren();
    },
  };
}
