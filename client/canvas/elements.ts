import type { EdgeDefinition, NodeDefinition } from "cytoscape";
import type { EntityFact, RelationFact } from "../exploration/facts.ts";
import { type Appearance, colourOf, lookOf } from "./appearance.ts";

/** Half the width and height of a shape by its radius, so that all shapes weigh alike to the eye. */
const extents: Readonly<Record<string, readonly [number, number]>> = {
  "round-rectangle": [1.1, 0.86],
  hexagon: [1.1, 0.95],
  rectangle: [0.88, 0.88],
  diamond: [1.16, 1.16],
  star: [1.16, 1.16],
  "round-triangle": [1.1, 1.02],
  "cut-rectangle": [0.86, 0.98],
};

const notYet: ReadonlySet<string> = new Set(["STUDIED", "PLANNED", "RECOMMENDED"]);

/** The radius of an entity by how many relations it has in the whole graph, not on the screen. */
export function radiusOf({ degree }: Pick<EntityFact, "degree">): number {
  return Math.min(23, 6 + 2.1 * Math.log2(1 + degree));
}

/** Whether something is only planned, under study or advised: it is drawn hollow or light. */
export function isPlanned(state: string | null): boolean {
  return state !== null && notYet.has(state);
}

/** The one place where an entity becomes a node. */
export function toNode(entity: EntityFact, appearance: Appearance): NodeDefinition {
  const radius = radiusOf(entity);
  const { shape } = lookOf(appearance, entity.kind);
  const [width, height] = extents[shape] ?? [1, 1];
  return {
    group: "nodes",
    data: {
      id: entity.id,
      shape,
      colour: colourOf(appearance, entity.kind),
      width: radius * 2 * width,
      height: radius * 2 * height,
      planned: isPlanned(entity.status) ? 1 : 0,
    },
  };
}

/** The one place where a relation becomes an edge. `parallel` counts the relations of one pair. */
export function toEdge(
  relation: RelationFact,
  appearance: Appearance,
  parallel: number,
): EdgeDefinition {
  return {
    group: "edges",
    data: {
      id: relation.id,
      source: relation.from,
      target: relation.to,
      confidence: relation.confidence,
      planned: isPlanned(relation.modality) ? 1 : 0,
      curve: parallel > 1 ? "bezier" : "straight",
      arrow: appearance.arrows.has(relation.kind) ? "triangle" : "none",
    },
  };
}

/** A key that two relations share when they join the same two entities. */
export function pairOf({ from, to }: Pick<RelationFact, "from" | "to">): string {
  return from < to ? `${from} ${to}` : `${to} ${from}`;
}
