import type { Point } from "../exploration/exploration.ts";
import type { ExplorationState } from "../exploration/store.ts";
import type { Names } from "./labelling.ts";
import { crowding, linkLength } from "./layouts/force.ts";
import { runLayout } from "./layouts/runLayout.ts";

/** A layout of the entities in sight that is under way. */
export interface Arrangement {
  /** The place of each entity that had none; null if the layout was stopped before its end. */
  readonly places: Promise<readonly (readonly [string, Point])[] | null>;
  readonly stop: () => void;
}

/** The angle between one newcomer and the next, so that any number of them spreads evenly. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** Finds places for the entities that have none; all others stay where they are. */
export function arrange(
  { sight, exploration }: ExplorationState,
  lines: readonly { readonly from: string; readonly to: string }[],
  names: Names,
  view: { readonly width: number; readonly height: number },
  onProgress: (part: number) => void,
): Arrangement {
  const { entities } = sight;
  const indexOf = new Map(entities.map(({ id }, index) => [id, index]));
  const count = entities.length;
  const x = new Float64Array(count).fill(Number.NaN);
  const y = new Float64Array(count).fill(Number.NaN);
  const fixed = new Uint8Array(count);
  const halfWidth = new Float32Array(count);
  const top = new Float32Array(count);
  const bottom = new Float32Array(count);
  entities.forEach((entity, index) => {
    const room = names.room(entity);
    halfWidth[index] = room.halfWidth;
    top[index] = room.top;
    bottom[index] = room.bottom;
    const at = exploration.places.get(entity.id);
    if (at === undefined) return;
    x[index] = at.x;
    y[index] = at.y;
    fixed[index] = 1;
  });

  const links = lines.flatMap(({ from, to }) => {
    const [a, b] = [indexOf.get(from), indexOf.get(to)];
    return a === undefined || b === undefined || a === b ? [] : [a, b];
  });
  const anyPlaced = fixed.includes(1);
  if (anyPlaced) startBesideNeighbours(x, y, fixed, links, spreadOf(view, count));

  const running = runLayout(
    {
      x,
      y,
      fixed,
      halfWidth,
      top,
      bottom,
      links: Uint32Array.from(links),
      ticks: anyPlaced ? 220 : 320,
      aspect: view.width / Math.max(1, view.height),
      spread: spreadOf(view, count),
    },
    onProgress,
  );
  return {
    stop: running.stop,
    places: running.places.then((places) =>
      places === null
        ? null
        : entities.flatMap(({ id }, index) =>
            exploration.places.has(id)
              ? []
              : [[id, { x: places[index * 2] ?? 0, y: places[index * 2 + 1] ?? 0 }] as const],
          ),
    ),
  };
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
function startBesideNeighbours(
  x: Float64Array,
  y: Float64Array,
  fixed: Uint8Array,
  links: readonly number[],
  spread: number,
): void {
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
