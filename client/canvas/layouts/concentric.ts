import { freeNodes, type LayoutGraph, neighboursOf, type Places, startingPlaces } from "./graph.ts";

/** How much wider than high a ring may be. */
const flattest = 1.7;

/** Two squares of side 1 whose middles are this far apart do not overlap, whatever the direction. */
const apart = Math.SQRT2;

/**
 * Rings round the middle: each holds those that are one step farther from it. Names are wider than
 * high, and so are the rings: they are circles in units of one name's width and height.
 */
export function concentric(graph: LayoutGraph): Places {
  const places = startingPlaces(graph);
  const neighbours = neighboursOf(graph);
  const middle = graph.middle.length > 0 ? [...graph.middle] : bestConnected(graph, neighbours);
  const rings = ringsRound(graph, middle, neighbours);
  const units = unitsOf(graph);
  const [x, y] = originOf(graph, middle);
  const angles = new Float64Array(graph.x.length);
  let [radius, largest] = [0, 0];
  rings.forEach((ring, step) => {
    const inOrder = inOrderOfNeighbours(ring, rings[step - 1] ?? [], neighbours, angles);
    const sizes = inOrder.map((node) => sizeOf(graph, node, units));
    const around = sizes.reduce((sum, size) => sum + size * apart, 0);
    const size = Math.max(0, ...sizes);
    const next = step === 0 ? 0 : radius + (apart * (largest + size)) / 2;
    radius = ring.length > 1 || step > 0 ? Math.max(next, radiusFor(around, ring.length)) : 0;
    largest = size;
    let turned = 0;
    inOrder.forEach((node, index) => {
      const share = (sizes[index] ?? 0) * apart;
      const angle = -Math.PI + ((turned + share / 2) / around) * 2 * Math.PI;
      turned += share;
      angles[node] = angle;
      places[node * 2] = x + radius * units.across * Math.cos(angle);
      places[node * 2 + 1] = y + radius * units.down * Math.sin(angle);
    });
  });
  return places;
}

/** The radius at which so many stand as far from each other as their shares of the way say. */
function radiusFor(around: number, count: number): number {
  const half = Math.PI / Math.max(2, count);
  return ((around / (2 * Math.PI)) * half) / Math.sin(half);
}

/** What counts as one, across and down. */
interface Units {
  readonly across: number;
  readonly down: number;
}

function unitsOf({ x, halfWidth, top, bottom }: LayoutGraph): Units {
  const count = Math.max(1, x.length);
  const across = (2 * halfWidth.reduce((sum, half) => sum + half, 0)) / count;
  const down = [...top, ...bottom].reduce((sum, room) => sum + room, 0) / count;
  return { across, down: Math.max(down, across / flattest) };
}

function sizeOf({ halfWidth, top, bottom }: LayoutGraph, node: number, units: Units): number {
  const across = (2 * (halfWidth[node] ?? 0)) / units.across;
  // What hangs below the middle hangs so on every side of the ring: twice the longer half is enough.
  const down = (2 * Math.max(top[node] ?? 0, bottom[node] ?? 0)) / units.down;
  return Math.max(across, down);
}

function bestConnected(graph: LayoutGraph, neighbours: readonly (readonly number[])[]): number[] {
  const [best] = [...graph.x.keys()].toSorted(
    (a, b) => (neighbours[b]?.length ?? 0) - (neighbours[a]?.length ?? 0) || a - b,
  );
  return best === undefined ? [] : [best];
}

/** A middle that must not move draws the rings round itself. */
function originOf({ x, y, fixed }: LayoutGraph, middle: readonly number[]): [number, number] {
  const held = middle.filter((node) => fixed[node] === 1);
  const mean = (values: Float64Array): number =>
    held.reduce((sum, node) => sum + (values[node] ?? 0), 0) / Math.max(1, held.length);
  return [mean(x), mean(y)];
}

/** The free nodes by their distance from the middle; those that nothing joins to it come last. */
function ringsRound(
  graph: LayoutGraph,
  middle: readonly number[],
  neighbours: readonly (readonly number[])[],
): number[][] {
  const distance = new Map(middle.map((node) => [node, 0]));
  for (const [node, steps] of distance) {
    for (const other of neighbours[node] ?? []) {
      if (!distance.has(other)) distance.set(other, steps + 1);
    }
  }
  const farthest = Math.max(0, ...distance.values());
  const rings: number[][] = Array.from({ length: farthest + 2 }, () => []);
  for (const node of freeNodes(graph)) rings[distance.get(node) ?? farthest + 1]?.push(node);
  return rings.filter((ring, step) => step === 0 || ring.length > 0);
}

/** Who hangs on the same neighbour of the inner ring stands together, and near it. */
function inOrderOfNeighbours(
  ring: readonly number[],
  inner: readonly number[],
  neighbours: readonly (readonly number[])[],
  angles: Float64Array,
): number[] {
  const within = new Set(inner);
  const wanted = new Map(
    ring.map((node) => {
      const near = (neighbours[node] ?? []).filter((other) => within.has(other));
      const across = near.reduce((sum, other) => sum + Math.sin(angles[other] ?? 0), 0);
      const along = near.reduce((sum, other) => sum + Math.cos(angles[other] ?? 0), 0);
      return [node, near.length === 0 ? Math.PI : Math.atan2(across, along)];
    }),
  );
  return ring.toSorted((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0) || a - b);
}
