/** What a layout is given: plain arrays, which pass to a worker without being copied piece by piece. */
export interface LayoutGraph {
  /** Starting positions; NaN where there is none. */
  readonly x: Float64Array<ArrayBuffer>;
  readonly y: Float64Array<ArrayBuffer>;
  /** 1 where the node must not move. */
  readonly fixed: Uint8Array<ArrayBuffer>;
  /** What a node and its label need, measured from the node's middle. */
  readonly halfWidth: Float32Array<ArrayBuffer>;
  readonly top: Float32Array<ArrayBuffer>;
  readonly bottom: Float32Array<ArrayBuffer>;
  /** Pairs of node indexes. */
  readonly links: Uint32Array<ArrayBuffer>;
  /**
   * For each link which way it points: 1 or 2 from its first node to its second, -1 or -2 the other
   * way, 2 where the direction is the point of the relation; 0 where it has none.
   */
  readonly directions: Int8Array<ArrayBuffer>;
  /** For each node its kind, as a number in the ontology's order. */
  readonly kinds: Uint16Array<ArrayBuffer>;
  /** The nodes in the middle, for a layout that has one; empty lets the layout choose. */
  readonly middle: Uint32Array<ArrayBuffer>;
  /** Width of the view by its height: the drawing takes the same form. */
  readonly aspect: number;
  /** Distances relative to what suits a view of ordinary density. */
  readonly spread: number;
}

/** Where every node stands: x, y, x, y, … */
export type Places = Float32Array<ArrayBuffer>;

/** The indexes of the nodes that a layout may move. */
export function freeNodes({ fixed }: LayoutGraph): number[] {
  return [...fixed.keys()].filter((index) => fixed[index] !== 1);
}

/** Places that say where the fixed nodes stand; all others stand in the middle until they are moved. */
export function startingPlaces({ x, y, fixed }: LayoutGraph): Places {
  const places = new Float32Array(x.length * 2);
  fixed.forEach((isFixed, index) => {
    if (isFixed !== 1) return;
    places[index * 2] = x[index] ?? 0;
    places[index * 2 + 1] = y[index] ?? 0;
  });
  return places;
}

/** The neighbours of each node, each once. */
export function neighboursOf({ x, links }: LayoutGraph): readonly (readonly number[])[] {
  const sets = Array.from(x, () => new Set<number>());
  for (let index = 0; index < links.length; index += 2) {
    const [a, b] = [links[index] ?? 0, links[index + 1] ?? 0];
    sets[a]?.add(b);
    sets[b]?.add(a);
  }
  return sets.map((set) => [...set]);
}
