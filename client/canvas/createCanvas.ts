import cytoscape, { type Core } from "cytoscape";
import type { Point } from "../exploration/exploration.ts";
import { standsFor } from "../exploration/groups.ts";
import type { Sight } from "../exploration/sight.ts";
import {
  type ExplorationState,
  type ExplorationStore,
  nothingSelected,
  type Selection,
} from "../exploration/store.ts";
import { agreementLinesOf, tubeColour } from "./agreementLines.ts";
import { type Appearance, colourOf, type Inks, lookOf, readInks } from "./appearance.ts";
import { arrange, type Arrangement, isWhole } from "./arrange.ts";
import type { Direction } from "./directions.ts";
import { drawSight, type Lines, movedSince } from "./drawSight.ts";
import { tiesOf } from "./elements.ts";
import { listen, type Pressed } from "./gestures.ts";
import { paintHighlights } from "./highlights.ts";
import { addLayer } from "./layer.ts";
import { labelsFor, Names, paintLabels } from "./labelling.ts";
import { boxesOf, fitted, type View } from "./fit.ts";
import { keepView } from "./keepView.ts";
import { type Box, Grid, type PlacedLabel } from "./labels.ts";
import { addMinimap } from "./minimap.ts";
import { moveNodes } from "./moveNodes.ts";
import { countedOf, paintCounts } from "./paintAgreementLines.ts";
import { isWithin } from "./polygon.ts";
import { rendererOf, type Scale, scaleFor } from "./scale.ts";
import { stylesheet } from "./stylesheet.ts";
import { neighbourTowards, reveal } from "./walk.ts";

/** What the canvas tells those around it. */
export interface CanvasEvents {
  readonly onExpand: (id: string) => void;
  /** A menu is asked for, at a place in the host's pixels. */
  readonly onMenu: (on: Pressed, at: Point) => void;
  /** How far a layout is, from 0 to 1; null when none runs. */
  readonly onArranging: (part: number | null) => void;
  /** The renderer must be set otherwise: the canvas is to be made anew for this scale. */
  readonly onScale: (scale: Scale) => void;
  /** What lies over the network, such as the legend, in the host's own coordinates. */
  readonly covers: () => readonly Box[];
}

/** The network on the screen. It follows the store; these are the things that are no document. */
export interface NetworkCanvas {
  readonly fit: (ids?: readonly string[]) => void;
  readonly zoomBy: (factor: number) => void;
  readonly zoomTo: (zoom: number) => void;
  readonly centre: (id: string) => void;
  /** Where an entity is drawn, in the host's pixels; null where it is not. */
  readonly drawnAt: (id: string) => Point | null;
  /** The entities within a polygon, whose corners are in the host's pixels. */
  readonly within: (polygon: readonly Point[]) => readonly string[];
  /** Pans just far enough that an entity can be seen. */
  readonly reveal: (id: string) => void;
  /** Whom an arrow key leads to from an entity. */
  readonly towards: (id: string, direction: Direction) => string | null;
  readonly stopArranging: () => void;
  /** Which part of the network is shown, to be taken up by the next canvas; null before there is any. */
  readonly view: () => View | null;
  readonly setAppearance: (appearance: Appearance) => void;
  readonly destroy: () => void;
}

// It warns of edges between nodes that overlap, which a drag brings about at will.
cytoscape.warnings(false);

/** What joins two groups may be more relations than anyone reads one by one; then its ends say more. */
const mostToInspect = 40;

const still = matchMedia("(prefers-reduced-motion: reduce)");
const moveTime = 380;

/** In milliseconds; the renderer wants a quarter of a second of rest. */
const warmAfter = 320;

/** Up to this many, names find their places within the frame; of more, right after it. */
const mostLabelledAtOnce = 300;

/** From this many nodes on, a move would stutter and explain nothing. */
const mostAnimated = 150;

/** How a canvas begins. */
export interface Start {
  readonly scale: Scale;
  /** Taken over from the canvas before; null lets it fit what it shows. */
  readonly view: View | null;
}

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

  let appearance = startingAppearance;
  let inks: Inks = readInks(host);
  const cy: Core = cytoscape({
    container: stage,
    style: stylesheet(inks, tubeColour(appearance)),
    layout: { name: "preset" },
    minZoom: 0.12,
    maxZoom: 3.5,
    autounselectify: true,
    boxSelectionEnabled: true,
    ...rendererOf(scale),
    ...startingView,
  });
  const labelLayer = addLayer(host);
  const highlightLayer = addLayer(host);
  const minimap = addMinimap(host, cy, () => choose());
  let names = new Names(labelLayer.context, appearance);

  /** The places last applied: a place of the store that is not among them is new. */
  const applied = new Map<string, Point>();
  /** What the nodes and edges were last made equal to. */
  let drawn: { readonly sight: Sight; readonly appearance: Appearance } | null = null;
  let arrangement: Arrangement | null = null;
  let lines: Lines = { ties: [], agreementLines: [] };
  let labels: readonly PlacedLabel[] = [];
  let above: readonly PlacedLabel[] = [];
  /** The state and the zoom that `above` was painted for. */
  let aboveOf: ExplorationState | null = null;
  let aboveAt = Number.NaN;
  let labelsAt = Number.NaN;
  /** Whether something has come, gone or moved since it was last painted. */
  let hasMoved = true;
  let warming = 0;
  let labelling = 0;
  /** Puts in their places those who are still on their way; null while nobody is. */
  let finishMove: (() => void) | null = null;
  let hasFitted = startingView !== null;
  /** What the view goes on showing when there is more or less room: what the user chose is kept. */
  let view: "all" | "path" | "chosen" = startingView && store.getState().view ? "chosen" : "all";
  const choose = (): void => {
    view = "chosen";
  };

  const paintTop = (): void => {
    highlightLayer.clear();
    const before = above;
    const state = store.getState();
    const isSame = aboveOf === state && aboveAt === cy.zoom();
    above = paintHighlights(highlightLayer.context, {
      cy,
      appearance,
      inks,
      names,
      lines,
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
    labelLayer.clear();
    paintLabels(labelLayer.context, own, cy, inks, new Set());
    paintCounts(labelLayer.context, cy, countedOf(lines), inks, own);
  };
  const placeOwnLabels = (): void => {
    const { entities } = store.getState().sight.picture;
    labels = labelsFor(
      cy,
      entities.map((entity) => ({ entity, rank: entity.degree })),
      names,
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
  const relabel = (): void => {
    labelsAt = Number.NaN;
    aboveAt = Number.NaN;
    hasMoved = true;
  };

  /** Draws what is in sight, unless that is what is drawn already. */
  const draw = (sight: Sight): boolean => {
    if (drawn?.sight === sight && drawn.appearance === appearance) return false;
    drawn = { sight, appearance };
    const { picture } = sight;
    const ties = tiesOf(picture.relations, appearance.arrows);
    lines = { ties, agreementLines: agreementLinesOf(picture.agreementTies, ties) };
    const wanted = scaleFor(picture.entities.length + ties.length, scale);
    if (wanted !== scale) events.onScale(wanted);
    drawSight(cy, sight, lines, appearance, applied);
    return true;
  };

  /** Makes the drawing equal to the exploration. */
  const follow = (state: ExplorationState): void => {
    const { sight, exploration } = state;
    const { picture } = sight;
    finishMove?.();
    const isOther = draw(sight);
    const moved = movedSince(applied, state);
    const motion = isAnimated(moved.length) ? { duration: moveTime, onStep: relabel } : null;
    finishMove = moveNodes(cy, moved, motion, relabel);
    const unplaced = picture.entities.filter(({ id }) => !exploration.places.has(id));
    arrangement?.stop();
    arrangement = null;
    events.onArranging(null);
    if (unplaced.length > 0) startArranging(state);
    else if (!hasFitted && picture.entities.length > 0) fit();
    if (isOther || moved.length > 0) {
      relabel();
      cy.forceRender();
      warm();
    } else paintTop();
  };

  /** Whether so many are moved before the user's eyes, or are simply in another place. */
  const isAnimated = (count: number): boolean =>
    hasFitted && !still.matches && count <= mostAnimated;

  /** The renderer keeps what it has drawn as bitmaps, but makes them only when it draws once more. */
  const warm = (): void => {
    window.clearTimeout(warming);
    warming = window.setTimeout(() => cy.forceRender(), warmAfter);
  };

  const startArranging = (state: ExplorationState): void => {
    const size = { width: host.clientWidth, height: host.clientHeight };
    const running = arrange(state, { lines, names, appearance, view: size }, events.onArranging);
    arrangement = running;
    void settleWith(running, isWhole(state));
  };

  const settleWith = async (running: Arrangement, whole: boolean): Promise<void> => {
    const places = await running.places;
    if (arrangement !== running) return;
    arrangement = null;
    events.onArranging(null);
    const first = !hasFitted;
    store.getState().settle(places ?? drawnPlaces());
    if (store.getState().traced) showTraced();
    else if (first || whole) fit(undefined, isAnimated(places?.length ?? 0));
    else fitIfOutside();
  };

  /** As what an entity is drawn: as itself, or in a group. */
  const drawnAs = (id: string): string => store.getState().sight.picture.groupOf.get(id) ?? id;

  /** Where everything is drawn at this moment. */
  const drawnPlaces = (): [string, Point][] =>
    cy.nodes(":visible").map((node) => [node.id(), { ...node.position() }]);

  /** Chooses zoom and pan so that the given entities, with their labels, fill the view. */
  const fit = (only?: readonly string[], animated = hasFitted && !still.matches): void => {
    const boxes = boxesOf(store.getState(), names, only?.map(drawnAs));
    if (boxes.length === 0 || host.clientWidth === 0) return;
    if (!hasFitted && only === undefined && kept.show()) {
      hasFitted = true;
      choose();
      return;
    }
    const { zoom, pan } = fitted(
      boxes,
      { width: host.clientWidth, height: host.clientHeight },
      events.covers(),
    );
    if (animated) {
      cy.stop().animate({ zoom, pan, duration: moveTime, easing: "ease-out-cubic" });
    } else {
      cy.viewport({ zoom, pan });
    }
    hasFitted = true;
    if (only === undefined) view = "all";
  };

  const fitIfOutside = (only?: readonly string[]): void => {
    const { x1, x2, y1, y2 } = cy.extent();
    const lost = boxesOf(store.getState(), names, only?.map(drawnAs)).some(
      ({ left, right, top, bottom }) => left < x1 || right > x2 || top < y1 || bottom > y2,
    );
    if (lost) fit(only);
  };

  /** Shows the path that is followed, and everything once it is followed no more. */
  const showTraced = (): void => {
    const { traced } = store.getState();
    if (traced && view === "chosen") fitIfOutside(traced);
    else if (traced) {
      fit(traced);
      view = "path";
    } else if (view === "path") fit();
  };

  /** What stands below or beside the network has taken room, or given it back. */
  const resize = (): void => {
    const before = { width: cy.width(), height: cy.height() };
    cy.resize();
    if (!hasFitted || view === "all") fit();
    else if (view === "chosen") {
      cy.panBy({ x: (cy.width() - before.width) / 2, y: (cy.height() - before.height) / 2 });
    }
    if (store.getState().traced) showTraced();
  };

  const zoomTo = (level: number): void => {
    choose();
    cy.zoom({ level, renderedPosition: middle(host) });
  };

  const restyle = (): void => {
    inks = readInks(host);
    names = new Names(labelLayer.context, appearance);
    cy.batch(() => {
      for (const { id, kind } of store.getState().sight.picture.entities) {
        cy.getElementById(id).data({
          colour: colourOf(appearance, kind),
          shape: lookOf(appearance, kind).shape,
        });
      }
    });
    cy.style(stylesheet(inks, tubeColour(appearance)));
    relabel();
    cy.forceRender();
  };

  /** What a press on a line selects. */
  const selectionOf = (id: string): Selection => {
    const tie = lines.ties.find((one) => one.id === id);
    if (tie && tie.relations.length > mostToInspect) {
      const { picture } = store.getState().sight;
      return { of: "entities", ids: [tie.from, tie.to].flatMap((end) => standsFor(picture, end)) };
    }
    if (tie) return { of: "relations", ids: tie.relations.map((relation) => relation.id) };
    const line = lines.agreementLines.find((one) => one.id === id);
    return line ? { of: "agreementTie", ends: [line.tie.a, line.tie.b] } : nothingSelected;
  };

  listen(cy, store, {
    onExpand: events.onExpand,
    onMenu: events.onMenu,
    onDrag: relabel,
    selectionOf,
  });
  cy.on("render", paint);
  const unfollow = store.subscribe((state, before) => {
    if (state.sight !== before.sight || state.exploration !== before.exploration) follow(state);
    else paintTop();
    if (state.traced !== before.traced) showTraced();
  });
  cy.on("dragpan scrollzoom pinchzoom", choose);
  const kept = keepView(
    cy,
    store,
    () => (hasFitted ? view === "chosen" : null),
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
  follow(store.getState());

  return {
    fit,
    zoomBy: (factor) => zoomTo(cy.zoom() * factor),
    zoomTo,
    centre(id) {
      choose();
      cy.center(cy.getElementById(drawnAs(id)));
    },
    drawnAt(id) {
      const node = cy.getElementById(drawnAs(id));
      return node.empty() || node.hasClass("waiting") ? null : { ...node.renderedPosition() };
    },
    within: (polygon) =>
      cy
        .nodes(":visible")
        .filter((node) => isWithin(node.renderedPosition(), polygon))
        .map((node) => node.id()),
    reveal: (id) => reveal(cy, drawnAs(id)),
    towards: (id, direction) => neighbourTowards(cy, id, direction),
    view: () => (hasFitted ? { zoom: cy.zoom(), pan: { ...cy.pan() } } : null),
    stopArranging: () => arrangement?.stop(),
    setAppearance(next) {
      appearance = next;
      restyle();
    },
    destroy() {
      unfollow();
      window.clearTimeout(warming);
      kept.stop();
      window.clearTimeout(labelling);
      finishMove?.();
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
