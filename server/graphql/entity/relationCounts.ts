import type { DegreesRow } from "#cypher/entity/degrees.ts";
import { neighbourKinds } from "#cypher/entity/neighbourKinds.ts";
import type { EntityRow } from "#cypher/entity/rows.ts";
import { graphName, narrow } from "#cypher/narrow.ts";
import type { RelationKind } from "#data/ontology/ontology.ts";
import type { RequestContext } from "../context.ts";

import { ById } from "../byId.ts";
import type { Direction, RelationCount } from "../types.generated.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

/**
 * How many relations an entity has, by kind, direction and kind at the other end. The degree store
 * knows them by kind and direction; only where the ontology allows several kinds at the other end
 * are the relations read.
 */
export async function relationCounts(
  entity: EntityRow,
  context: RequestContext,
): Promise<RelationCount[]> {
  const vocabulary = await context.vocabulary();
  const degrees = (await context.loaders.degrees.load(entity.id)) ?? [];
  const known: RelationCount[] = [];
  const toRead: string[] = [];
  let degreeToRead = 0;
  for (const degree of degrees) {
    const kind = vocabulary.relationKind(degree.kind);
    if (kind === undefined) continue;
    const counts = countsKnown(kind, degree);
    if (counts === undefined) {
      toRead.push(kind.id);
      degreeToRead += degree.outgoing + degree.incoming;
    } else known.push(...counts);
  }
  const readNow = () => readCounts(entity.id, toRead, vocabulary, context);
  const key = `relationCounts ${entity.id}`;
  const read =
    toRead.length === 0
      ? []
      : degreeToRead <= context.few
        ? await readNow()
        : await context.remembered.value(vocabulary.edition, key, readNow);
  return [...known, ...read].toSorted(
    (a, b) => b.count - a.count || compare(a.kind, b.kind) || compare(a.entityKind, b.entityKind),
  );
}

/** Undefined where the ontology leaves open what is at the other end. */
function countsKnown(
  kind: RelationKind,
  { outgoing, incoming }: DegreesRow["degrees"][number],
): RelationCount[] | undefined {
  const ends = [
    { count: outgoing, direction: "OUT" as const, others: kind.to },
    { count: incoming, direction: "IN" as const, others: kind.from },
  ].filter(({ count }) => count > 0);
  const counts = ends.flatMap(({ count, direction, others: [entityKind, ...more] }) =>
    entityKind === undefined || more.length > 0
      ? []
      : [{ kind: kind.id, direction: directionIn(kind, direction), entityKind, count }],
  );
  if (counts.length < ends.length) return undefined;
  return kind.symmetric ? merged(counts) : counts;
}

async function readCounts(
  id: string,
  kinds: readonly string[],
  vocabulary: Vocabulary,
  context: RequestContext,
): Promise<RelationCount[]> {
  const loader = context.loaders.keyed(
    `relationCounts ${kinds.join()}`,
    () =>
      new ById<RelationCount[]>(async (ids) => {
        const relationKinds = kinds.map((kind) => graphName(kind));
        const rows = await context.read(narrow(neighbourKinds, { relationKinds }), { ids });
        const counts = new Map<string, RelationCount[]>();
        for (const { id: entity, kind, isOutgoing, entityKind, count } of rows) {
          const found = vocabulary.relationKind(kind);
          const direction = directionIn(found, isOutgoing ? "OUT" : "IN");
          const list = counts.get(entity) ?? [];
          list.push({ kind, direction, entityKind, count });
          counts.set(entity, list);
        }
        return [...counts].map(([entity, list]) => [entity, merged(list)] as const);
      }),
  );
  return (await loader.load(id)) ?? [];
}

function directionIn(kind: RelationKind | undefined, direction: Direction): Direction {
  return kind?.symmetric ? "BOTH" : direction;
}

/** The two ends of a symmetric kind are told apart in the store only. */
function merged(counts: readonly RelationCount[]): RelationCount[] {
  const sums = new Map<string, RelationCount>();
  for (const count of counts) {
    const key = `${count.kind} ${count.direction} ${count.entityKind}`;
    const before = sums.get(key)?.count ?? 0;
    sums.set(key, { ...count, count: before + count.count });
  }
  return [...sums.values()];
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
