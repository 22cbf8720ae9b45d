import type { Point } from "../exploration/exploration.ts";
import type { ExplorationState } from "../exploration/store.ts";
import type { Names } from "./labelling.ts";
import type { LayoutName } from "../exploration/layout.ts";
import type { Appearance } from "./appearance.ts";
import type { Lines } from "./drawSight.ts";
import type { Tie } from "./elements.ts";
import { crowding, linkLength } from "./layouts/force.ts";
import type { LayoutGraph } from "./layouts/graph.ts";
import { runLayout } from "./layouts/runLayout.ts";

/** A layout of the entities in sight that is under way. */
export interface Arrangement {
  /** The place of each entity that had none, as far as it was found when the layout was stopped; null if it was not begun. */
  readonly places: Promise<readonly (readonly [string, Point])[] | null>;
  readonly stop: () => void;
}

/** The angle between one newcomer and the next, so that any number of them spreads evenly. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** What decides where things go, beside the exploration itself. */
export interface Setting {
  readonly lines: Lines;
  readonly names: Names;
  readonly appearance: Appearance;
  readonly view: { readonly width: number; readonly height: number };
}

/**
 * Finds places for the entities that have none; all others stay where they are. The layout that the
 * exploration asks for is for all who may move: one newcomer among others finds its place by forces.
 */
export function arrange(
  state: ExplorationState,
  setting: Setting,
  onProgress: (part: number) => void,
): Arrangement {
  const { sight, exploration } = state;
  const graph = graphOf(state, setting);
  const layout = layoutFor(state);
  if (layout === "force" && graph.fixed.includes(1)) startBesideNeighbours(graph);
  const running = runLayout({ layout, graph }, onProgress);
  return {
    stop: running.stop,
    places: running.places.then((places) =>
      places === null
        ? null
        : sight.picture.entities.flatMap(({ id }, index) =>
            exploration.places.has(id)
              ? []
              : [[id, { x: places[index * 2] ?? 0, y: places[index * 2 + 1] ?? 0 }] as const],
          ),
    ),
  };
}

/** Whether the whole picture is to be arranged, and not only what has come to it. */
export function isWhole({ sight, exploration }: ExplorationState): boolean {
  return sight.picture.entities.every(
    ({ id }) => !exploration.places.has(id) || exploration.pinned.has(id),
  );
}

function layoutFor(state: ExplorationState): LayoutName {
  return isWhole(state) ? state.exploration.layout.name : "force";
}

function graphOf(
  { sight, exploration }: ExplorationState,
  { lines, names, appearance, view }: Setting,
): LayoutGraph {
  const { entities } = sight.picture;
  const indexOf = new Map(entities.map(({ id }, index) => [id, index]));
  const places = entities.map(({ id }) => exploration.places.get(id));
  const rooms = entities.map((entity) => names.room(entity));
  const kinds = [...appearance.kinds.keys()];
  const links: number[] = [];
  const directions: number[] = [];
  const join = (from: string, to: string, direction: number): void => {
    const [a, b] = [indexOf.get(from), indexOf.get(to)];
    if (a === undefined || b === undefined || a === b) return;
    links.push(a, b);
    directions.push(direction);
  };
  for (const tie of lines.ties) join(tie.from, tie.to, directionOf(tie, appearance));
  for (const { tie } of lines.agreementLines) join(tie.a, tie.b, 0);
  return {
    x: Float64Array.from(places, (at) => at?.x ?? Number.NaN),
    y: Float64Array.from(places, (at) => at?.y ?? Number.NaN),
    fixed: Uint8Array.from(places, (at) => (at ? 1 : 0)),
    halfWidth: Float32Array.from(rooms, ({ halfWidth }) => halfWidth),
    top: Float32Array.from(rooms, ({ top }) => top),
    bottom: Float32Array.from(rooms, ({ bottom }) => bottom),
    links: Uint32Array.from(links),
    directions: Int8Array.from(directions),
    kinds: Uint16Array.from(entities, ({ kind }) => kinds.indexOf(kind) & 0xffff),
    middle: Uint32Array.from(exploration.layout.round.flatMap((id) => indexOf.get(id) ?? [])),
    aspect: view.width / Math.max(1, view.height),
    spread: spreadOf(view, entities.length),
  };
}

/** Which way a tie points, as a layout is told: the direction that more of its relations have. */
function directionOf(tie: Tie, { symmetric }: Appearance): number {
  if (tie.points) return 2;
  const onward = tie.relations
    .filter(({ kind }) => !symmetric.has(kind))
    .reduce((sum, { from }) => sum + (from === tie.from ? 1 : -1), 0);
  return Math.sign(onward);
}

/** How much room an entity gets: more where few of them have a large view to fill. */
function spreadOf(
  view: { readonly width: number; readonly height: number },
  count: number,
): number {
  const each = (view.width * view.height) / Math.max(1, count);
  return Math.min(1.5, Math.max(0.8, Math.sqrt(each / 26_000)));
}

/** Newcomers start round the middle of the placed entities that they are related to. */
function startBesideNeighbours({ x, y, fixed, links, spread }: LayoutGraph): void {
  const near = new Map<number, Set<number>>();
  const degrees = new Map<number, number>();
  for (const index of links) degrees.set(index, (degrees.get(index) ?? 0) + 1);
  for (let index = 0; index < links.length; index += 2) {
    const [a, b] = [links[index] ?? 0, links[index + 1] ?? 0];
    if (fixed[a] === 1 && fixed[b] === 0) near.set(b, (near.get(b) ?? new Set()).add(a));
    if (fixed[b] === 1 && fixed[a] === 0) near.set(a, (near.get(a) ?? new Set()).add(b));
  }
  let turn = 0;
  for (let index = 0; index < fixed.length; index++) {
    if (fixed[index] === 1) continue;
    const around = [...(near.get(index) ?? [])];
    const mean = (values: Float64Array): number =>
      around.length === 0
        ? 0
        : around.reduce((sum, other) => sum + (values[other] ?? 0), 0) / around.length;
    turn += goldenAngle;
    const distance =
      linkLength * spread * crowding(...around.map((other) => degrees.get(other) ?? 0));
    x[index] = mean(x) + distance * Math.cos(turn);
    y[index] = mean(y) + distance * Math.sin(turn);
  }
}
