import { freeNodes, type LayoutGraph, neighboursOf } from "./graph.ts";

/**
 * The layer of each node, counted from 0: a link that points leads to a later layer. Where links run
 * in a circle, those go unheeded that say least: links whose direction is their point come first.
 */
export function layersOf(graph: LayoutGraph): Int32Array {
  const after = withoutCircles(graph);
  const layers = new Int32Array(graph.x.length).fill(-1);
  const order = topological(after);
  for (const node of order) {
    const next = after[node] ?? [];
    if (next.length > 0 && layers[node] === -1) layers[node] = 0;
    for (const other of next) {
      layers[other] = Math.max(layers[other] ?? 0, (layers[node] ?? 0) + 1);
    }
  }
  pullToSuccessors(layers, order, after);
  joinNeighbours(layers, graph);
  return layers;
}

/** For each node those that come after it. */
function withoutCircles({ x, links, directions }: LayoutGraph): number[][] {
  const after: number[][] = Array.from(x, () => []);
  const pointing = [...directions.keys()]
    .filter((index) => directions[index] !== 0)
    .toSorted((a, b) => Math.abs(directions[b] ?? 0) - Math.abs(directions[a] ?? 0) || a - b);
  for (const index of pointing) {
    const ends = [links[index * 2] ?? 0, links[index * 2 + 1] ?? 0] as const;
    const [from, to] = (directions[index] ?? 0) > 0 ? ends : [ends[1], ends[0]];
    if (!leadsTo(after, to, from)) after[from]?.push(to);
  }
  return after;
}

function leadsTo(after: readonly (readonly number[])[], from: number, to: number): boolean {
  const seen = new Set([from]);
  for (const node of seen) {
    if (node === to) return true;
    for (const next of after[node] ?? []) seen.add(next);
  }
  return false;
}

function topological(after: readonly (readonly number[])[]): number[] {
  const waitingFor = new Uint32Array(after.length);
  for (const next of after.flat()) waitingFor[next] = (waitingFor[next] ?? 0) + 1;
  const order = [...after.keys()].filter((node) => waitingFor[node] === 0);
  for (const node of order) {
    for (const next of after[node] ?? []) {
      const left = (waitingFor[next] ?? 0) - 1;
      waitingFor[next] = left;
      if (left === 0) order.push(next);
    }
  }
  return order;
}

/** A node moves down to just above the first that comes after it: its links need not be long. */
function pullToSuccessors(
  layers: Int32Array,
  order: readonly number[],
  after: readonly (readonly number[])[],
): void {
  for (const node of order.toReversed()) {
    const next = after[node] ?? [];
    if (next.length === 0) continue;
    layers[node] = Math.min(...next.map((other) => layers[other] ?? 0)) - 1;
  }
}

/** Who is joined by links without a direction only stands in the layer of a neighbour, else in the last. */
function joinNeighbours(layers: Int32Array, graph: LayoutGraph): void {
  const neighbours = neighboursOf(graph);
  const queue = [...layers.keys()].filter((node) => layers[node] !== -1);
  for (const node of queue) {
    for (const other of neighbours[node] ?? []) {
      if (layers[other] !== -1) continue;
      layers[other] = layers[node] ?? 0;
      queue.push(other);
    }
  }
  const last = Math.max(-1, ...layers) + 1;
  for (const node of freeNodes(graph)) if (layers[node] === -1) layers[node] = last;
}
