import { byId, groupedBy, type Lineage, type LineageRelation } from "./lineage.ts";

/** A sentence that orders stages. */
export type Passage = LineageRelation["passages"][number];

/**
 * What one statement of the source orders: every one of `from` before every one of `to`, by
 * relations of one kind that rest on the same passages. It is drawn as one bracket.
 */
export interface Step {
  /** The id of its first relation. */
  readonly id: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly relations: readonly LineageRelation[];
  readonly kind: string;
  readonly confidence: LineageRelation["confidence"];
  readonly modality: LineageRelation["modality"];
  readonly closesCircle: boolean;
}

/**
 * A lineage's relations as steps, in the order of their columns, then by id. Relations that do not
 * lead from a column to a later one stand alone, for their arrows go round the drawing.
 *
 * @param columnOf the number of a stage's column
 */
export function stepsOf(
  { relations, cycles }: Pick<Lineage, "relations" | "cycles">,
  columnOf: (stage: string) => number,
): readonly Step[] {
  const statement = (relation: LineageRelation): string => {
    const [from, to] = [columnOf(relation.from), columnOf(relation.to)];
    if (to <= from) return relation.id;
    const { kind, confidence, modality, scope, passages, note } = relation;
    const ids = [...scope, ...passages].map(({ id }) => id);
    const closes = cycles.has(relation.id);
    return [kind, confidence, modality, closes, from, to, ...ids, note].join(" ");
  };
  return [...groupedBy(relations.toSorted(byId), statement).values()]
    .flatMap(brackets)
    .map((found): Step => stepFrom(found, cycles))
    .toSorted(
      (a, b) =>
        columnOf(a.from[0] ?? "") - columnOf(b.from[0] ?? "") ||
        columnOf(a.to[0] ?? "") - columnOf(b.to[0] ?? "") ||
        byId(a, b),
    );
}

/** The passages that a step rests on, each once, in the order of its relations. */
export function passagesOf({ relations }: Step): readonly Passage[] {
  const passages = relations.flatMap((relation) => relation.passages);
  return [...new Map(passages.map((passage) => [passage.id, passage])).values()];
}

/** Relations whose sources lead to the same targets belong to one bracket. */
function brackets(relations: readonly LineageRelation[]): LineageRelation[][] {
  const bySource = groupedBy(relations, ({ from }) => from);
  const sameTargets = groupedBy(bySource.values(), (own) =>
    own
      .map(({ to }) => to)
      .toSorted()
      .join(" "),
  );
  return [...sameTargets.values()].map((sources) => sources.flat().toSorted(byId));
}

function stepFrom(relations: readonly LineageRelation[], cycles: ReadonlySet<string>): Step {
  const [first] = relations;
  if (!first) throw new Error("A step has at least one relation.");
  return {
    id: first.id,
    from: [...new Set(relations.map(({ from }) => from))],
    to: [...new Set(relations.map(({ to }) => to))],
    relations,
    kind: first.kind,
    confidence: first.confidence,
    modality: first.modality,
    closesCircle: cycles.has(first.id),
  };
}
