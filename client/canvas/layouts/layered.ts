import { alongLine } from "./alongLine.ts";
import { freeNodes, type LayoutGraph, neighboursOf, type Places, startingPlaces } from "./graph.ts";
import { layersOf } from "./layers.ts";

/** Between two layers, and between two rows of a layer that was too wide for one. */
const layerGap = 64;
const rowGap = 14;

const sweeps = 12;

/** Layers from top to bottom, in the direction in which relations point. */
export function layered(graph: LayoutGraph): Places {
  const places = startingPlaces(graph);
  const layers = layersOf(graph);
  const neighbours = neighboursOf(graph);
  const across = new Float64Array(graph.x.length);
  const groups = ordered(graph, layers, neighbours);
  const rows = groups.flatMap((group) => wrapped(graph, group));
  for (const row of rows) {
    spreadOut(
      graph,
      row.nodes,
      row.nodes.map((_node, index) => index),
      across,
    );
  }
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const inTurn = sweep % 2 === 0 ? rows : rows.toReversed();
    for (const { nodes } of inTurn) {
      const own = new Set(nodes);
      const wanted = nodes.map((node) => {
        const others = (neighbours[node] ?? []).filter((other) => !own.has(other));
        return meanOf(others, across) ?? across[node] ?? 0;
      });
      spreadOut(graph, nodes, wanted, across);
    }
  }
  let down = 0;
  for (const { nodes, isFirst } of rows) {
    down += isFirst ? layerGap : rowGap;
    down += Math.max(...nodes.map((node) => graph.top[node] ?? 0));
    for (const node of nodes) {
      places[node * 2] = across[node] ?? 0;
      places[node * 2 + 1] = down;
    }
    down += Math.max(...nodes.map((node) => graph.bottom[node] ?? 0));
  }
  return places;
}

/** The free nodes by layer, each layer in the order that lets links run straightest. */
function ordered(
  graph: LayoutGraph,
  layers: Int32Array,
  neighbours: readonly (readonly number[])[],
): number[][] {
  const groups = new Map<number, number[]>();
  for (const node of freeNodes(graph)) {
    const layer = layers[node] ?? 0;
    groups.set(layer, [...(groups.get(layer) ?? []), node]);
  }
  const inOrder = [...groups].toSorted(([a], [b]) => a - b).map(([, nodes]) => nodes);
  const share = new Float64Array(graph.x.length);
  const count = (nodes: readonly number[]): void =>
    nodes.forEach((node, index) => {
      share[node] = (index + 0.5) / nodes.length;
    });
  inOrder.forEach(count);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (const nodes of sweep % 2 === 0 ? inOrder : inOrder.toReversed()) {
      const wanted = new Map(
        nodes.map((node) => [node, meanOf(neighbours[node] ?? [], share) ?? share[node] ?? 0]),
      );
      nodes.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0) || a - b);
      count(nodes);
    }
  }
  return inOrder;
}

interface Row {
  readonly nodes: readonly number[];
  readonly isFirst: boolean;
}

/** A layer that is too wide for the view becomes rows; who stands side by side stays so. */
function wrapped(graph: LayoutGraph, nodes: readonly number[]): Row[] {
  const widthOf = (some: Iterable<number>): number =>
    [...some].reduce((sum, node) => sum + 2 * (graph.halfWidth[node] ?? 0), 0);
  const free = freeNodes(graph);
  const area = free.reduce(
    (sum, node) =>
      sum + 2 * (graph.halfWidth[node] ?? 0) * ((graph.top[node] ?? 0) + (graph.bottom[node] ?? 0)),
    0,
  );
  const widest = Math.max(400, Math.sqrt(area * graph.aspect) * 1.7);
  const count = Math.max(1, Math.ceil(widthOf(nodes) / widest));
  return Array.from({ length: count }, (_none, row) => ({
    nodes: nodes.filter((_node, index) => index % count === row),
    isFirst: row === 0,
  })).filter((row) => row.nodes.length > 0);
}

function spreadOut(
  { halfWidth }: LayoutGraph,
  nodes: readonly number[],
  wanted: readonly number[],
  across: Float64Array,
): void {
  const found = alongLine(
    nodes.map((node, index) => ({ at: wanted[index] ?? 0, half: halfWidth[node] ?? 0 })),
  );
  nodes.forEach((node, index) => {
    across[node] = found[index] ?? 0;
  });
}

function meanOf(nodes: readonly number[], values: Float64Array): number | undefined {
  if (nodes.length === 0) return undefined;
  return nodes.reduce((sum, node) => sum + (values[node] ?? 0), 0) / nodes.length;
}
