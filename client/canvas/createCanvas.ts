import cytoscape, { type Core, type EventObjectNode } from "cytoscape";
import type { Point } from "../exploration/exploration.ts";
import type { ExplorationState, ExplorationStore } from "../exploration/store.ts";
import { nothingSelected } from "../exploration/store.ts";
import { type Appearance, colourOf, type Inks, lookOf, readInks } from "./appearance.ts";
import { arrange, type Arrangement } from "./arrange.ts";
import { type Direction, towards } from "./directions.ts";
import { pairOf, toEdge, toNode } from "./elements.ts";
import { paintHighlights } from "./highlights.ts";
import { addLayer } from "./layer.ts";
import { labelsFor, Names, paintLabels } from "./labelling.ts";
import type { PlacedLabel } from "./labels.ts";
import { stylesheet } from "./stylesheet.ts";

/** What the canvas tells those around it. */
export interface CanvasEvents {
  readonly onExpand: (id: string) => void;
  /** How far a layout is, from 0 to 1; null when none runs. */
  readonly onArranging: (part: number | null) => void;
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

const still = matchMedia("(prefers-reduced-motion: reduce)");
const moveTime = 380;
const fitPadding = 46;

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
  let labels: readonly PlacedLabel[] = [];
  let labelsAt = Number.NaN;
  let hasFitted = false;

  const paintTop = (): void => {
    highlightLayer.clear();
    paintHighlights(highlightLayer.context, {
      cy,
      appearance,
      inks,
      names,
      state: store.getState(),
    });
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
    labelLayer.clear();
    paintLabels(labelLayer.context, labels, cy, inks, new Set());
    paintTop();
  };
  const relabel = (): void => {
    labelsAt = Number.NaN;
  };

  /** Makes the drawing equal to the sight: one difference, one batch. */
  const follow = (state: ExplorationState): void => {
    const { sight, exploration } = state;
    const ids = new Set([...sight.entities, ...sight.relations].map(({ id }) => id));
    const parallel = new Map<string, number>();
    for (const one of sight.relations)
      parallel.set(pairOf(one), (parallel.get(pairOf(one)) ?? 0) + 1);

    const moved: { id: string; to: Point }[] = [];
    cy.batch(() => {
      cy.remove(cy.elements().filter((element) => !ids.has(element.id())));
      const added = sight.entities.filter(({ id }) => cy.getElementById(id).empty());
      cy.add(added.map((entity) => ({ ...toNode(entity, appearance), classes: "waiting" })));
      const fresh = sight.relations.filter(({ id }) => cy.getElementById(id).empty());
      cy.add(fresh.map((one) => toEdge(one, appearance, parallel.get(pairOf(one)) ?? 1)));
      for (const one of sight.relations) {
        cy.getElementById(one.id).data(
          "curve",
          (parallel.get(pairOf(one)) ?? 1) > 1 ? "bezier" : "straight",
        );
      }
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
      names,
      host.clientWidth / Math.max(1, host.clientHeight),
      events.onArranging,
    );
    arrangement = running;
    void running.places.then((places) => {
      if (arrangement !== running) return;
      arrangement = null;
      events.onArranging(null);
      if (places === null) return;
      const first = !hasFitted;
      store.getState().settle(places);
      if (first || whole) fit();
      else fitIfOutside();
    });
  };

  const insets = (): { left: number; right: number; top: number; bottom: number } => ({
    left: fitPadding,
    right: fitPadding,
    top: fitPadding - 10,
    bottom: fitPadding + 14,
  });

  /** Chooses zoom and pan so that the given places, with room for labels, fill the view. */
  const fit = (only?: readonly string[]): void => {
    const { sight, exploration } = store.getState();
    const wanted =
      only === undefined ? sight.entities : sight.entities.filter(({ id }) => only.includes(id));
    const boxes = wanted.flatMap((entity) => {
      const at = exploration.places.get(entity.id);
      if (at === undefined) return [];
      const { halfWidth, top, bottom } = names.room(entity);
      return [
        { left: at.x - halfWidth, right: at.x + halfWidth, top: at.y - top, bottom: at.y + bottom },
      ];
    });
    if (boxes.length === 0 || host.clientWidth === 0) return;
    const left = Math.min(...boxes.map((box) => box.left));
    const right = Math.max(...boxes.map((box) => box.right));
    const top = Math.min(...boxes.map((box) => box.top));
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    const room = insets();
    const width = host.clientWidth - room.left - room.right;
    const height = host.clientHeight - room.top - room.bottom;
    const zoom = Math.max(0.2, Math.min(1.25, width / (right - left), height / (bottom - top)));
    const pan = {
      x: room.left + width / 2 - ((left + right) / 2) * zoom,
      y: room.top + height / 2 - ((top + bottom) / 2) * zoom,
    };
    if (hasFitted && !still.matches)
      cy.stop().animate({ zoom, pan, duration: moveTime, easing: "ease-out-cubic" });
    else cy.viewport({ zoom, pan });
    hasFitted = true;
  };

  const fitIfOutside = (): void => {
    const { sight, exploration } = store.getState();
    const { x1, x2, y1, y2 } = cy.extent();
    const lost = sight.entities.some(({ id }) => {
      const at = exploration.places.get(id);
      return at !== undefined && (at.x < x1 || at.x > x2 || at.y < y1 || at.y > y2);
    });
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

  listen(cy, store, events, relabel);
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
    reveal(id) {
      const node = cy.getElementById(id);
      if (node.empty()) return;
      const { x, y } = node.renderedPosition();
      const dx = Math.max(0, 40 - x) - Math.max(0, x - host.clientWidth + 40);
      const dy = Math.max(0, 40 - y) - Math.max(0, y - host.clientHeight + 70);
      if (dx !== 0 || dy !== 0) cy.panBy({ x: dx, y: dy });
    },
    towards(id, direction) {
      const node = cy.getElementById(id);
      if (node.empty()) return null;
      const joined = node.neighborhood("node");
      const others = cy
        .nodes()
        .toArray()
        .filter((other) => other.id() !== id && !other.hasClass("waiting"));
      return towards(
        node.position(),
        direction,
        others.map((other) => [other.id(), other.position()] as const),
        (other) => joined.has(cy.getElementById(other)),
      );
    },
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

/** Turns gestures into selection, hover and commands. */
function listen(
  cy: Core,
  store: ExplorationStore,
  events: CanvasEvents,
  relabel: () => void,
): void {
  const { select, toggleSelected, hover, run } = store.getState();
  const container = cy.container();
  const boxed = new Set<string>();
  const hoverOver = (id: string | null) => (): void => {
    hover(id);
    if (container) container.style.cursor = id === null ? "" : "pointer";
  };

  cy.on("mouseover", "node", ({ target }: EventObjectNode) => hoverOver(target.id())());
  cy.on("mouseout", "node", hoverOver(null));
  cy.on("tap", "node", ({ target, originalEvent }: EventObjectNode) => {
    const several = originalEvent.shiftKey || originalEvent.ctrlKey || originalEvent.metaKey;
    if (several) toggleSelected(target.id());
    else select({ of: "entities", ids: [target.id()] });
  });
  cy.on("tap", "edge", ({ target }) => select({ of: "relation", id: target.id() }));
  cy.on("tap", ({ target }) => {
    if (target === cy) select(nothingSelected);
  });
  cy.on("dbltap", "node", ({ target }: EventObjectNode) => events.onExpand(target.id()));
  cy.on("grab", "node", () => hover(null));
  cy.on("drag", "node", relabel);
  cy.on("dragfree", "node", ({ target }: EventObjectNode) => {
    const { x, y } = target.position();
    run({ name: "pin", at: [[target.id(), x, y]] });
  });
  cy.on("box", "node", ({ target }: EventObjectNode) => boxed.add(target.id()));
  cy.on("boxend", () => {
    // Cytoscape names the boxed nodes right after it says that the box has ended.
    queueMicrotask(() => {
      if (boxed.size > 0) select({ of: "entities", ids: [...boxed] });
      boxed.clear();
    });
  });
}
