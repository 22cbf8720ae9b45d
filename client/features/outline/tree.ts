import type { EntityFact, RelationFact } from "../../exploration/facts.ts";
import type { Sight } from "../../exploration/sight.ts";

/** Which way relations of a kind point, seen from an entity; a tie that stands for agreements points nowhere. */
export type Way = "OUT" | "IN" | "TIE";

/** A line of the tree: an entity, a kind of its relations, or a neighbour along one of them. */
export type TreeRow = {
  /** Says which line it is, whatever else is open. */
  readonly key: string;
  /** The line that it stands under. */
  readonly parent: string | null;
  /** Its place among the lines that stand under the same one, from 1, and how many these are. */
  readonly place: number;
  readonly of: number;
} & (
  | { readonly level: 1; readonly entity: EntityFact; readonly count: number }
  | { readonly level: 2; readonly kind: string; readonly way: Way; readonly count: number }
  | {
      readonly level: 3;
      readonly neighbour: string;
      /** Null along a tie. */
      readonly relation: RelationFact | null;
      /** How many agreements a tie stands for. */
      readonly agreements: number;
      readonly origin: string;
    }
);

interface Line {
  readonly kind: string;
  readonly way: Way;
  readonly neighbour: string;
  readonly relation: RelationFact | null;
  readonly agreements: number;
}

/** The lines of each entity in sight, ties after relations. */
function linesOf({ relations, agreementTies }: Sight): ReadonlyMap<string, readonly Line[]> {
  const lines = new Map<string, Line[]>();
  const add = (id: string, line: Line): void => {
    const known = lines.get(id);
    if (known) known.push(line);
    else lines.set(id, [line]);
  };
  for (const relation of relations) {
    const { kind, from, to } = relation;
    add(from, { kind, way: "OUT", neighbour: to, relation, agreements: 0 });
    if (to !== from) add(to, { kind, way: "IN", neighbour: from, relation, agreements: 0 });
  }
  for (const { a, b, agreements } of agreementTies) {
    const tie = { kind: "", way: "TIE", relation: null, agreements: agreements.length } as const;
    add(a, { ...tie, neighbour: b });
    add(b, { ...tie, neighbour: a });
  }
  return lines;
}

/** How the lines under one are put in order. */
export interface TreeOrder {
  readonly symmetric: (kind: string) => boolean;
  readonly kinds: (a: string, b: string) => number;
  readonly neighbours: (a: string, b: string) => number;
}

/**
 * The lines that can be seen: every entity in the order given, and under those that are open the
 * kinds of its relations, and under those that are open the neighbours.
 */
export function treeRows(
  sight: Sight,
  entities: readonly EntityFact[],
  open: ReadonlySet<string>,
  order: TreeOrder,
): readonly TreeRow[] {
  const lines = linesOf(sight);
  return entities.flatMap((entity, index): readonly TreeRow[] => {
    const own = lines.get(entity.id) ?? [];
    const top: TreeRow = {
      level: 1,
      key: entity.id,
      parent: null,
      place: index + 1,
      of: entities.length,
      entity,
      count: own.length,
    };
    return open.has(entity.id) ? [top, ...groupRows(entity.id, own, open, order)] : [top];
  });
}

function groupRows(
  origin: string,
  lines: readonly Line[],
  open: ReadonlySet<string>,
  order: TreeOrder,
): readonly TreeRow[] {
  const groups = new Map<string, { kind: string; way: Way; lines: Line[] }>();
  for (const line of lines) {
    // A kind that says the same from either end is one group.
    const way = order.symmetric(line.kind) ? "OUT" : line.way;
    const name = `${way} ${line.kind}`;
    const known = groups.get(name);
    if (known) known.lines.push(line);
    else groups.set(name, { kind: line.kind, way, lines: [line] });
  }
  const inOrder = [...groups].toSorted(
    ([, a], [, b]) =>
      Number(a.way === "TIE") - Number(b.way === "TIE") ||
      order.kinds(a.kind, b.kind) ||
      Number(a.way === "IN") - Number(b.way === "IN"),
  );
  return inOrder.flatMap(([name, { kind, way, lines: along }], index): readonly TreeRow[] => {
    const key = `${origin} ${name}`;
    const group: TreeRow = {
      level: 2,
      key,
      parent: origin,
      place: index + 1,
      of: groups.size,
      kind,
      way,
      count: along.length,
    };
    if (!open.has(key)) return [group];
    const neighbours = along.toSorted((a, b) => order.neighbours(a.neighbour, b.neighbour));
    return [
      group,
      ...neighbours.map(({ neighbour, relation, agreements }, at): TreeRow => ({
        level: 3,
        key: `${key} ${relation?.id ?? neighbour}`,
        parent: key,
        place: at + 1,
        of: along.length,
        neighbour,
        relation,
        agreements,
        origin,
      })),
    ];
  });
}
