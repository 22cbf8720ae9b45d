import cytoscape, { type Core } from "cytoscape";
import type { Point } from "../exploration/exploration.ts";
import type { ExplorationState, ExplorationStore } from "../exploration/store.ts";
import { type Appearance, colourOf, type Inks, lookOf, readInks } from "./appearance.ts";
import { arrange, type Arrangement } from "./arrange.ts";
import type { Direction } from "./directions.ts";
import { edgeLook, type Tie, tiesOf, toEdge, toNode } from "./elements.ts";
import { listen } from "./gestures.ts";
import { paintHighlights } from "./highlights.ts";
import { addLayer } from "./layer.ts";
import { labelsFor, Names, paintLabels } from "./labelling.ts";
import { boxesOf, fitted } from "./fit.ts";
import { type Box, Grid, type PlacedLabel } from "./labels.ts";
import { stylesheet } from "./stylesheet.ts";
import { neighbourTowards, reveal } from "./walk.ts";

/** What the canvas tells those around it. */
export interface CanvasEvents {
  readonly onExpand: (id: string) => void;
  /** How far a layout is, from 0 to 1; null when none runs. */
  readonly onArranging: (part: number | null) => void;
  /** What lies over the network, such as the legend, in the host's own coordinates. */
  readonly covers: () => readonly Box[];
}

/** The network on the screen. It follows the store; these are the things that are no document. */
export interface NetworkCanvas {
  readonly fit: (ids?: readonly string[]) => void;
  readonly zoomBy: (factor: number) => void;
  readonly zoomTo: (zoom: number) => void;
  readonly centre: (id: string) => void;
  /** Pans just far enough that an entity can be seen. */
  readonly reveal: (id: string) => void;
  /** Whom an arrow key leads to from an entity. */
  readonly towards: (id: string, direction: Direction) => string | null;
  readonly stopArranging: () => void;
  readonly setAppearance: (appearance: Appearance) => void;
  readonly destroy: () => void;
}

// It warns of edges between nodes that overlap, which a drag brings about at will.
cytoscape.warnings(false);

const still = matchMedia("(prefers-reduced-motion: reduce)");
const moveTime = 380;

/** Draws the exploration into an empty element and follows it until destroyed. */
export function createCanvas(
  host: HTMLElement,
  store: ExplorationStore,
  startingAppearance: Appearance,
  events: CanvasEvents,
): NetworkCanvas {
  const stage = host.ownerDocument.createElement("div");
  stage.className = "network-stage";
  stage.setAttribute("aria-hidden", "true");
  host.append(stage);

  let appearance = startingAppearance;
  let inks: Inks = readInks(host);
  const cy: Core = cytoscape({
    container: stage,
    style: stylesheet(inks),
    layout: { name: "preset" },
    minZoom: 0.12,
    maxZoom: 3.5,
    autounselectify: true,
    boxSelectionEnabled: true,
  });
  const labelLayer = addLayer(host);
  const highlightLayer = addLayer(host);
  let names = new Names(labelLayer.context, appearance);

  /** The places last applied: a place of the store that is not among them is new. */
  const applied = new Map<string, Point>();
  let arrangement: Arrangement | null = null;
  let ties: readonly Tie[] = [];
  let labels: readonly PlacedLabel[] = [];
  let above: readonly PlacedLabel[] = [];
  let labelsAt = Number.NaN;
  let hasFitted = false;

  const paintTop = (): void => {
    highlightLayer.clear();
    const before = above;
    above = paintHighlights(highlightLayer.context, {
      cy,
      appearance,
      inks,
      names,
      ties,
      state: store.getState(),
    });
    if (before.map(({ id }) => id).join() !== above.map(({ id }) => id).join()) paintOwnLabels();
  };
  /** A name stands once, and no other shines through it: what the highlights name or cover is left out. */
  const paintOwnLabels = (): void => {
    const named = new Set(above.map(({ id }) => id));
    const taken = new Grid();
    for (const { box } of above) taken.add(box);
    const own = labels.filter(({ id, box }) => !named.has(id) && !taken.meets(box));
    labelLayer.clear();
    paintLabels(labelLayer.context, own, cy, inks, new Set());
  };
  const paint = (): void => {
    if (labelsAt !== cy.zoom()) {
      const { entities } = store.getState().sight;
      labels = labelsFor(
        cy,
        entities.map((entity) => ({ entity, rank: entity.degree })),
        names,
      );
      labelsAt = cy.zoom();
    }
    paintOwnLabels();
    paintTop();
  };
  const relabel = (): void => {
    labelsAt = Number.NaN;
  };

  /** Makes the drawing equal to the sight: one difference, one batch. */
  const follow = (state: ExplorationState): void => {
    const { sight, exploration } = state;
    ties = tiesOf(sight.relations, appearance.arrows);
    const ids = new Set([...sight.entities, ...ties].map(({ id }) => id));

    const moved: { id: string; to: Point }[] = [];
    cy.batch(() => {
      cy.remove(cy.elements().filter((element) => !ids.has(element.id())));
      const added = sight.entities.filter(({ id }) => cy.getElementById(id).empty());
      cy.add(added.map((entity) => ({ ...toNode(entity, appearance), classes: "waiting" })));
      const fresh = ties.filter(({ id }) => cy.getElementById(id).empty());
      cy.add(fresh.map((tie) => toEdge(tie)));
      for (const tie of ties) cy.getElementById(tie.id).data(edgeLook(tie));
      for (const { id } of added) applied.delete(id);
      for (const { id } of sight.entities) {
        const to = exploration.places.get(id);
        if (to !== undefined && applied.get(id) !== to) moved.push({ id, to });
      }
      for (const { id, to } of moved) applied.set(id, to);
    });
    moveTo(moved);
    relabel();
    const unplaced = sight.entities.filter(({ id }) => !exploration.places.has(id));
    arrangement?.stop();
    arrangement = null;
    events.onArranging(null);
    if (unplaced.length > 0) startArranging(state);
    else if (!hasFitted && sight.entities.length > 0) fit();
    cy.forceRender();
  };

  /** Moves nodes to where the store has them; those that just came grow out of a neighbour. */
  const moveTo = (moved: readonly { readonly id: string; readonly to: Point }[]): void => {
    const arriving = new Set(
      moved.filter(({ id }) => cy.getElementById(id).hasClass("waiting")).map(({ id }) => id),
    );
    const animate = hasFitted && !still.matches && moved.length <= 150;
    for (const { id, to } of moved) {
      const node = cy.getElementById(id);
      node.stop(true);
      const origin = arriving.has(id) ? placedNeighbour(id, arriving) : node.position();
      if (animate && origin !== null) {
        node.position({ ...origin });
        node.animate({
          position: { ...to },
          duration: moveTime,
          easing: "ease-out-cubic",
          step: relabel,
          complete: relabel,
        });
      } else {
        node.position({ ...to });
      }
    }
    cy.batch(() => {
      for (const { id } of moved) cy.getElementById(id).removeClass("waiting");
      cy.edges().forEach((edge) => {
        edge.toggleClass(
          "waiting",
          edge.source().hasClass("waiting") || edge.target().hasClass("waiting"),
        );
      });
    });
  };

  const placedNeighbour = (id: string, arriving: ReadonlySet<string>): Point | null => {
    const placed = cy
      .getElementById(id)
      .neighborhood("node")
      .filter((node) => !arriving.has(node.id()) && !node.hasClass("waiting"));
    const first = placed.nodes()[0];
    return first === undefined ? null : first.position();
  };

  const startArranging = (state: ExplorationState): void => {
    const whole = state.sight.entities.every(
      ({ id }) => !state.exploration.places.has(id) || state.exploration.pinned.has(id),
    );
    const running = arrange(
      state,
      ties,
      names,
      { width: host.clientWidth, height: host.clientHeight },
      events.onArranging,
    );
    arrangement = running;
    void settleWith(running, whole);
  };

  const settleWith = async (running: Arrangement, whole: boolean): Promise<void> => {
    const places = await running.places;
    if (arrangement !== running) return;
    arrangement = null;
    events.onArranging(null);
    if (places === null) return;
    const first = !hasFitted;
    store.getState().settle(places);
    if (first || whole) fit();
    else fitIfOutside();
  };

  /** Chooses zoom and pan so that the given entities, with their labels, fill the view. */
  const fit = (only?: readonly string[]): void => {
    const boxes = boxesOf(store.getState(), names, only);
    if (boxes.length === 0 || host.clientWidth === 0) return;
    const { zoom, pan } = fitted(
      boxes,
      { width: host.clientWidth, height: host.clientHeight },
      events.covers(),
    );
    if (hasFitted && !still.matches) {
      cy.stop().animate({ zoom, pan, duration: moveTime, easing: "ease-out-cubic" });
    } else {
      cy.viewport({ zoom, pan });
    }
    hasFitted = true;
  };

  const fitIfOutside = (): void => {
    const { x1, x2, y1, y2 } = cy.extent();
    const lost = boxesOf(store.getState(), names).some(
      ({ left, right, top, bottom }) => left < x1 || right > x2 || top < y1 || bottom > y2,
    );
    if (lost) fit();
  };

  const restyle = (): void => {
    inks = readInks(host);
    names = new Names(labelLayer.context, appearance);
    cy.batch(() => {
      for (const { id, kind } of store.getState().sight.entities) {
        cy.getElementById(id).data({
          colour: colourOf(appearance, kind),
          shape: lookOf(appearance, kind).shape,
        });
      }
    });
    cy.style(stylesheet(inks));
    relabel();
    cy.forceRender();
  };

  listen(cy, store, {
    onExpand: events.onExpand,
    onDrag: relabel,
    tieWithId: (id) => ties.find((tie) => tie.id === id),
  });
  cy.on("render", paint);
  const unfollow = store.subscribe((state, before) => {
    if (state.sight !== before.sight || state.exploration !== before.exploration) follow(state);
    else paintTop();
  });
  const resized = new ResizeObserver(() => {
    cy.resize();
    if (!hasFitted) fit();
  });
  resized.observe(host);
  follow(store.getState());

  return {
    fit,
    zoomBy: (factor) => cy.zoom({ level: cy.zoom() * factor, renderedPosition: middle(host) }),
    zoomTo: (level) => cy.zoom({ level, renderedPosition: middle(host) }),
    centre: (id) => cy.center(cy.getElementById(id)),
    reveal: (id) => reveal(cy, id),
    towards: (id, direction) => neighbourTowards(cy, id, direction),
    stopArranging: () => arrangement?.stop(),
    setAppearance(next) {
      appearance = next;
      restyle();
    },
    destroy() {
      unfollow();
      resized.disconnect();
      arrangement?.stop();
      cy.destroy();
      host.replaceChildren();
    },
  };
}

function middle(host: HTMLElement): Point {
  return { x: host.clientWidth / 2, y: host.clientHeight / 2 };
}
