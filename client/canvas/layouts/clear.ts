import { freeNodes, type LayoutGraph, type Places } from "./graph.ts";

/** The angle between one try and the next, so that any number of them spreads evenly. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));
const mostTries = 4000;

/**
 * Moves those who would stand on a pinned one to the nearest free place; everyone else stays where
 * the layout has put them.
 */
export function keepClear(graph: LayoutGraph, places: Places): Places {
  const nodes = [...graph.fixed.keys()];
  const pinned = nodes.filter((node) => graph.fixed[node] === 1);
  for (const node of freeNodes(graph)) {
    const wanted = [places[node * 2] ?? 0, places[node * 2 + 1] ?? 0] as const;
    if (!covers(graph, places, node, wanted, pinned)) continue;
    const step = (graph.halfWidth[node] ?? 0) / 4;
    for (let attempt = 1; attempt < mostTries; attempt++) {
      const away = step * Math.sqrt(attempt);
      const at = [
        wanted[0] + away * Math.cos(attempt * goldenAngle),
        wanted[1] + away * Math.sin(attempt * goldenAngle),
      ] as const;
      if (covers(graph, places, node, at, nodes)) continue;
      places.set(at, node * 2);
      break;
    }
  }
  return places;
}

/** Whether a node at a place would overlap one of the others. */
function covers(
  { halfWidth, top, bottom }: LayoutGraph,
  places: Places,
  node: number,
  [x, y]: readonly [number, number],
  others: readonly number[],
): boolean {
  return others.some((other) => {
    if (other === node) return false;
    const across = Math.abs((places[other * 2] ?? 0) - x);
    const down = (places[other * 2 + 1] ?? 0) - y;
    const room =
      down >= 0 ? (bottom[node] ?? 0) + (top[other] ?? 0) : (top[node] ?? 0) + (bottom[other] ?? 0);
    return across < (halfWidth[node] ?? 0) + (halfWidth[other] ?? 0) && Math.abs(down) < room;
  });
}
