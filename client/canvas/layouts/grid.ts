import { freeNodes, type LayoutGraph, neighboursOf, type Places, startingPlaces } from "./graph.ts";

/** Between two blocks. */
const blockGap = 70;

interface Block {
  readonly nodes: readonly number[];
  readonly columns: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
  readonly width: number;
  readonly height: number;
}

/** A block for each kind, in the ontology's order; within it the best connected come first. */
export function grid(graph: LayoutGraph): Places {
  const places = startingPlaces(graph);
  const blocks = blocksOf(graph);
  const area = blocks.reduce(
    (sum, { width, height }) => sum + (width + blockGap) * (height + blockGap),
    0,
  );
  const widest = Math.max(Math.sqrt(area * graph.aspect), ...blocks.map(({ width }) => width));
  let [left, down, tallest] = [0, 0, 0];
  for (const block of blocks) {
    if (left > 0 && left + block.width > widest) {
      [left, down, tallest] = [0, down + tallest + blockGap, 0];
    }
    layBlock(graph, block, left, down, places);
    left += block.width + blockGap;
    tallest = Math.max(tallest, block.height);
  }
  return places;
}

function blocksOf(graph: LayoutGraph): Block[] {
  const neighbours = neighboursOf(graph);
  const byKind = new Map<number, number[]>();
  for (const node of freeNodes(graph)) {
    const kind = graph.kinds[node] ?? 0;
    byKind.set(kind, [...(byKind.get(kind) ?? []), node]);
  }
  const inOrder = [...byKind].toSorted(([a], [b]) => a - b);
  return inOrder.map(([, members]) => {
    const nodes = members.toSorted(
      (a, b) => (neighbours[b]?.length ?? 0) - (neighbours[a]?.length ?? 0) || a - b,
    );
    const cellWidth = Math.max(...nodes.map((node) => 2 * (graph.halfWidth[node] ?? 0)));
    const cellHeight = Math.max(
      ...nodes.map((node) => (graph.top[node] ?? 0) + (graph.bottom[node] ?? 0)),
    );
    const columns = Math.max(
      1,
      Math.round(Math.sqrt((nodes.length * graph.aspect * cellHeight) / cellWidth)),
    );
    return {
      nodes,
      columns,
      cellWidth,
      cellHeight,
      width: Math.min(columns, nodes.length) * cellWidth,
      height: Math.ceil(nodes.length / columns) * cellHeight,
    };
  });
}

function layBlock(
  { top }: LayoutGraph,
  { nodes, columns, cellWidth, cellHeight }: Block,
  left: number,
  down: number,
  places: Places,
): void {
  nodes.forEach((node, index) => {
    places[node * 2] = left + ((index % columns) + 0.5) * cellWidth;
    places[node * 2 + 1] = down + Math.floor(index / columns) * cellHeight + (top[node] ?? 0);
  });
}
