import { contents } from "#cypher/load/contents.ts";
import { loadedDataset } from "#cypher/load/loadedDataset.ts";
import { loadedNodes } from "#cypher/load/loadedNodes.ts";
import { loadedRelations } from "#cypher/load/loadedRelations.ts";
import { strangers } from "#cypher/load/strangers.ts";
import type { Database } from "#server/database/database.ts";
import { ForeignDataError } from "./errors.ts";
import type { StoredGraph, StoredNode, StoredRelation, StoredRow } from "./storedGraph.ts";

/** Milliseconds for reading what is loaded, which takes as long as the graph is large. */
const readingTime = 600_000;

/** What a load would do with nodes, or with relations. */
export interface Difference<Stored extends StoredRow> {
  readonly added: readonly Stored[];
  readonly changed: readonly Stored[];
  readonly removed: readonly Loaded[];
  readonly unchanged: number;
}

/** What is loaded already, as far as a plan needs to know it. */
export interface Loaded {
  readonly group: string;
  readonly id: string;
}

/** How a dataset differs from what is loaded. */
export interface Plan {
  readonly graph: StoredGraph;
  /** What stands in the database now. */
  readonly before:
    | { readonly id: string; readonly title: string; readonly version: string }
    | undefined;
  readonly nodes: Difference<StoredNode>;
  readonly relations: Difference<StoredRelation>;
  /** How much of what is loaded would go, from 0 to 1. */
  readonly removedShare: number;
  /** The database holds exactly this already. */
  readonly isEmpty: boolean;
}

/**
 * Compares a dataset with what is loaded.
 * @throws ForeignDataError if the database holds anything that this program did not load
 * @throws DatabaseUnavailableError
 */
export async function planLoad(database: Database, graph: StoredGraph): Promise<Plan> {
  const before = await readOwner(database);
  const loadedNodeRows = await database.run(loadedNodes, {}, { timeout: readingTime });
  const loadedRelationRows = await database.run(loadedRelations, {}, { timeout: readingTime });

  const nodes = compare(graph.nodes, hashesOf(loadedNodeRows, "nodes"));
  const relations = compare(graph.relations, hashesOf(loadedRelationRows, "relations"));
  const loaded = loadedNodeRows.length + loadedRelationRows.length;
  const removed = nodes.removed.length + relations.removed.length;
  const isSame = [nodes, relations].every(
    (found) => found.added.length + found.changed.length + found.removed.length === 0,
  );
  return {
    graph,
    before,
    nodes,
    relations,
    removedShare: loaded === 0 ? 0 : removed / loaded,
    isEmpty: isSame && before?.version === graph.dataset.version,
  };
}

/**
 * The dataset that is loaded; nothing if the database is empty.
 * @throws ForeignDataError if the database holds nodes that this program did not load
 */
export async function readOwner(database: Database): Promise<Plan["before"]> {
  const found = await database.one(contents, {}, { timeout: readingTime });
  const { nodes, entities, passages, sources, shorthands, datasets, loads } = found;
  const foreign = nodes - entities - passages - sources - shorthands - datasets - loads;
  if (foreign > 0) {
    const labels = await database.run(strangers, {}, { timeout: readingTime });
    const named = labels.map(({ label }) => label).join(", ");
    throw new ForeignDataError(`${foreign} ${foreign === 1 ? "node" : "nodes"} (${named})`);
  }
  const [owner] = await database.run(loadedDataset, {});
  if (owner === undefined && nodes > 0) {
    throw new ForeignDataError(`${nodes} ${nodes === 1 ? "node" : "nodes"} but no dataset`);
  }
  return owner;
}

type LoadedRows = readonly { group: string | null; id: string | null; hash: string | null }[];

function hashesOf(rows: LoadedRows, what: string): Map<string, Loaded & { hash: string }> {
  const byKey = new Map<string, Loaded & { hash: string }>();
  let foreign = 0;
  for (const { group, id, hash } of rows) {
    if (group === null || id === null || hash === null) foreign++;
    else byKey.set(`${group} ${id}`, { group, id, hash });
  }
  if (foreign > 0) throw new ForeignDataError(`${foreign} ${what} without a digest`);
  return byKey;
}

function compare<Stored extends StoredRow>(
  rows: readonly Stored[],
  loaded: Map<string, Loaded & { hash: string }>,
): Difference<Stored> {
  const [added, changed]: [Stored[], Stored[]] = [[], []];
  for (const row of rows) {
    const key = `${row.group} ${row.id}`;
    const there = loaded.get(key);
    if (there === undefined) added.push(row);
    else if (there.hash !== row.hash) changed.push(row);
    loaded.delete(key);
  }
  const unchanged = rows.length - added.length - changed.length;
  return { added, changed, removed: [...loaded.values()], unchanged };
}
