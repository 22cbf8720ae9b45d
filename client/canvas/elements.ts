import type { EdgeDefinition, NodeDefinition } from "cytoscape";
import { isPlanned, type RelationFact } from "../exploration/facts.ts";
import type { Drawn } from "../exploration/groups.ts";
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

/**
 * The radius of an entity by how many relations it has in the whole graph, not on the screen; of a
 * group by how many members it has.
 */
export function radiusOf({ degree, members }: Pick<Drawn, "degree" | "members">): number {
  if (members) return Math.min(46, 20 + 2.6 * Math.sqrt(members.length));
  return Math.min(23, 6 + 2.1 * Math.log2(1 + degree));
}

/** The one place where an entity becomes a node. */
export function toNode(entity: Drawn, appearance: Appearance): NodeDefinition {
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
      ...(entity.members && { members: entity.members.length }),
    },
  };
}

/** The one line between two entities, for however many relations join them. */
export interface Tie {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly relations: readonly RelationFact[];
  /** Whether one of the relations points: its direction, `from` to `to`, is what it says. */
  readonly points: boolean;
}

/**
 * The lines that relations are drawn as: one for each two entities, since ten curves beside each
 * other hide more than they say. What the line stands for is counted on it and listed on request.
 */
export function tiesOf(relations: readonly RelationFact[], arrows: ReadonlySet<string>): Tie[] {
  const pairs = new Map<string, RelationFact[]>();
  for (const relation of relations) {
    const { from, to } = relation;
    const pair = from < to ? `${from} ${to}` : `${to} ${from}`;
    const known = pairs.get(pair);
    if (known) known.push(relation);
    else pairs.set(pair, [relation]);
  }
  return [...pairs].flatMap(([pair, joined]) => {
    const pointing = joined.find(({ kind }) => arrows.has(kind));
    const one = pointing ?? joined[0];
    if (one === undefined) return [];
    const points = pointing !== undefined;
    // An edge cannot be turned round once it is drawn, so that the direction is part of its name.
    const id = `tie ${points ? `${one.from} > ${one.to}` : pair}`;
    return [{ id, from: one.from, to: one.to, relations: joined, points }];
  });
}

const certainty = ["EXPLICIT", "IMPLIED", "BACKGROUND"] as const;

/** How sure a tie is: as sure as the surest of its relations. */
export function confidenceOf({ relations }: Tie): RelationFact["confidence"] {
  return (
    certainty.find((level) => relations.some(({ confidence }) => confidence === level)) ??
    "BACKGROUND"
  );
}

/** Whether nothing of what a tie stands for has begun. */
export function isTiePlanned({ relations }: Tie): boolean {
  return relations.every(({ modality }) => isPlanned(modality));
}

/** How wide a tie is drawn, in pixels at zoom 1. */
export function tieWidth({ relations }: Tie): number {
  return 1.1 + 0.75 * Math.log2(relations.length);
}

/** The one place where relations become an edge. */
export function toEdge(tie: Tie): EdgeDefinition {
  return {
    group: "edges",
    data: { id: tie.id, source: tie.from, target: tie.to, ...edgeLook(tie) },
  };
}

/** What may change of an edge while its ends stay. */
export function edgeLook(tie: Tie): Record<string, string | number> {
  return {
    confidence: confidenceOf(tie),
    planned: isTiePlanned(tie) ? 1 : 0,
    arrow: tie.points ? "triangle" : "none",
    width: tieWidth(tie),
  };
}
