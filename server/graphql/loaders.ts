import { degrees, type DegreesRow } from "#cypher/entity/degrees.ts";
import { entitiesById } from "#cypher/entity/entitiesById.ts";
import type { EntityRow } from "#cypher/entity/rows.ts";
import { eachOf } from "#cypher/eachOf.ts";
import { narrow } from "#cypher/narrow.ts";
import { entityCounts } from "#cypher/ontology/entityCounts.ts";
import { relationCounts } from "#cypher/ontology/relationCounts.ts";
import { entitiesCiting } from "#cypher/passage/entitiesCiting.ts";
import { passagesById } from "#cypher/passage/passagesById.ts";
import { relationsCiting } from "#cypher/passage/relationsCiting.ts";
import { shorthandsCiting } from "#cypher/passage/shorthandsCiting.ts";
import type { PassageRow, SourceRow } from "#cypher/passage/rows.ts";
import { sources } from "#cypher/passage/sources.ts";
import { relationsById } from "#cypher/relation/relationsById.ts";
import type { RelationRow } from "#cypher/relation/rows.ts";
import type { ShorthandRow } from "#cypher/search/shorthands.ts";
import { ById } from "./byId.ts";
import type { Read } from "./context.ts";
import type { Vocabulary } from "./vocabulary/vocabulary.ts";

/** What is fetched by id, for one request. */
export interface Loaders {
  readonly entity: ById<EntityRow>;
  readonly relation: ById<RelationRow>;
  readonly passage: ById<PassageRow>;
  readonly source: ById<SourceRow>;
  /** By entity. */
  readonly degrees: ById<DegreesRow["degrees"]>;
  /** How many entities there are, by kind. */
  readonly entityCount: ById<number>;
  /** How many relations there are, by kind. */
  readonly relationCount: ById<number>;
  /** Ids of entities, by passage; the entities are known then. */
  readonly entitiesCiting: ById<string[]>;
  /** Ids of relations, by passage. */
  readonly relationsCiting: ById<string[]>;
  /** By passage. */
  readonly shorthandsCiting: ById<ShorthandRow[]>;
  /** A loader that depends on a field's arguments too: the one made by `make` for the first of this `key`. */
  readonly keyed: <Value>(key: string, make: () => ById<Value>) => ById<Value>;
}

export function createLoaders(read: Read, vocabulary: () => Promise<Vocabulary>): Loaders {
  const made = new Map<string, ById<unknown>>();
  const entities = new ById(async (ids) => {
    const rows = await read(entitiesById, { ids });
    return rows.map(({ entity }) => [entity.id, entity]);
  });
  return {
    entity: entities,
    relation: new ById(async (ids) => {
      const relationKinds = (await vocabulary()).relationKinds("kinds", null);
      const rows = await read(narrow(relationsById, { relationKinds }), { ids });
      return rows.map(({ relation }) => [relation.id, relation]);
    }),
    passage: new ById(async (ids) => {
      const rows = await read(passagesById, { ids });
      return rows.map(({ passage }) => [passage.id, passage]);
    }),
    source: new ById(async () => {
      const rows = await read(sources, {});
      return rows.map(({ source }) => [source.id, source]);
    }),
    degrees: new ById(async (ids) => {
      const kinds = (await vocabulary()).relationKinds("kinds", null);
      const rows = await read(eachOf(degrees, "relationKind", kinds), { ids });
      return rows.map((row) => [row.id, row.degrees]);
    }),
    entityCount: new ById(async () => {
      const kinds = (await vocabulary()).entityKinds("kinds", null);
      const [row] = await read(eachOf(entityCounts, "entityKind", kinds), {});
      return row?.counts.map(({ kind, count }) => [kind, count] as const) ?? [];
    }),
    relationCount: new ById(async () => {
      const kinds = (await vocabulary()).relationKinds("kinds", null);
      const [row] = await read(eachOf(relationCounts, "relationKind", kinds), {});
      return row?.counts.map(({ kind, count }) => [kind, count] as const) ?? [];
    }),
    entitiesCiting: new ById(async (ids) => {
      const rows = await read(entitiesCiting, { ids });
      await entities.fetch(rows.flatMap((row) => row.entities));
      return rows.map((row) => [row.id, row.entities] as const);
    }),
    relationsCiting: new ById(async (ids) => {
      const rows = await read(relationsCiting, { ids });
      return rows.map((row) => [row.id, row.relations]);
    }),
    shorthandsCiting: new ById(async (ids) => {
      const rows = await read(shorthandsCiting, { ids });
      return rows.map((row) => [row.id, row.shorthands]);
    }),
    keyed<Value>(key: string, make: () => ById<Value>): ById<Value> {
      const loader = made.get(key) ?? make();
      made.set(key, loader);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one key always stands for one `make`
      return loader as ById<Value>;
    },
  };
}

/** What came with a list need not be fetched again. */
export function learnAll<Row extends { readonly id: string }>(
  loader: ById<Row>,
  rows: readonly Row[],
): readonly Row[] {
  for (const row of rows) loader.learn(row.id, row);
  return rows;
}

/** What these ids stand for, in their order; those that stand for nothing are left out. */
export function loadAll<Value>(
  loader: ById<Value>,
  ids: readonly string[],
): Value[] | Promise<Value[]> {
  const known = ids.map((id) => loader.known(id)).filter((value) => value !== undefined);
  return known.length === ids.length ? known : fetchAll(loader, ids);
}

async function fetchAll<Value>(loader: ById<Value>, ids: readonly string[]): Promise<Value[]> {
  await loader.fetch(ids);
  return ids.map((id) => loader.known(id)).filter((value) => value !== undefined);
}

/**
 * What the id stands for, where the graph promises that there is something.
 * @throws Error if it breaks the promise
 */
export function loadOne<Value>(loader: ById<Value>, id: string): Value | Promise<Value> {
  return loader.known(id) ?? fetchOne(loader, id);
}

async function fetchOne<Value>(loader: ById<Value>, id: string): Promise<Value> {
  const value = await loader.load(id);
  if (value === undefined) throw new Error(`The graph refers to "${id}", which it does not hold.`);
  return value;
}

/** The sum of what a loader gives for these ids; nothing counts as 0. */
export async function sumOf(loader: ById<number>, ids: readonly string[]): Promise<number> {
  const counts = await loadAll(loader, ids);
  return counts.reduce((sum, count) => sum + count, 0);
}
