import { loadedDataset } from "#cypher/load/loadedDataset.ts";
import { runningLoad } from "#cypher/load/runningLoad.ts";
import { strangers } from "#cypher/load/strangers.ts";
import type { Database } from "#server/database/database.ts";
import { Difference } from "./difference.ts";
import { ForeignDataError } from "./errors.ts";
import { lookTime } from "./lookTime.ts";
import {
  allLoadedRelations,
  type Contents,
  type LoadedRow,
  loadedNodesOf,
  readContents,
} from "./loadedRows.ts";
import { type Progress, silently } from "./progress.ts";
import {
  type NodeLabel,
  nodeLabels,
  type StoredGraph,
  type StoredNode,
  type StoredRelation,
} from "./storedGraph.ts";

/** The dataset that a database holds. */
export interface Owner {
  readonly id: string;
  readonly title: string;
  readonly version: string;
}

/** How a dataset differs from what is loaded. */
export interface Plan {
  readonly graph: StoredGraph;
  /** What stands in the database now. */
  readonly before: Owner | undefined;
  readonly nodes: Readonly<Record<NodeLabel, Difference<StoredNode>>>;
  readonly relations: Difference<StoredRelation>;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
  /** How much of what is loaded would go, from 0 to 1. */
  readonly removedShare: number;
  /** An earlier load was broken off half-way: what it left is a mixture. */
  readonly isResumed: boolean;
  /** The database holds exactly this already. */
  readonly isEmpty: boolean;
}

/**
 * Compares a dataset with what is loaded.
 * @throws ForeignDataError if the database holds anything that this program did not load
 * @throws DatabaseUnavailableError
 */
export async function planLoad(
  database: Database,
  graph: StoredGraph,
  progress: Progress = silently,
): Promise<Plan> {
  const before = await readOwner(database);
  const there = await readContents(database);
  const [running] = await database.run(runningLoad, {}, { timeout: lookTime });
  const isResumed = running !== undefined && running.status !== "preparing";
  const nodes = {
    Source: new Difference(graph.nodes.Source),
    Passage: new Difference(graph.nodes.Passage),
    Entity: new Difference(graph.nodes.Entity),
    Shorthand: new Difference(graph.nodes.Shorthand),
  };
  const relations = new Difference(graph.relations);
  const isSameVersion = before?.version === graph.dataset.version && !isResumed;
  if (isSameVersion && holds(there, graph)) {
    return { ...countsOf({ nodes, relations }, true), graph, before, nodes, relations, isResumed };
  }

  const total = there.entities + there.passages + there.relations;
  let seen = 0;
  async function compare(
    difference: { compare(row: LoadedRow): void; end(): void; readonly loaded: number },
    pages: AsyncIterable<LoadedRow[]>,
    expected: number,
    what: string,
  ): Promise<void> {
    for await (const rows of pages) {
      for (const row of rows) difference.compare(row);
      seen += rows.length;
      if (total > 0) progress("reading what is loaded", Math.min(seen, total), total);
    }
    difference.end();
    if (difference.loaded >= expected) return;
    throw new ForeignDataError(`${expected - difference.loaded} ${what} without an id or a digest`);
  }
  const expected = {
    Source: there.sources,
    Passage: there.passages,
    Entity: there.entities,
    Shorthand: there.shorthands,
  };
  for (const label of nodeLabels) {
    await compare(nodes[label], loadedNodesOf(database, label), expected[label], "nodes");
  }
  await compare(relations, allLoadedRelations(database), there.relations, "relations");
  return {
    ...countsOf({ nodes, relations }, isSameVersion),
    graph,
    before,
    nodes,
    relations,
    isResumed,
  };
}

/**
 * The dataset that is loaded; nothing if the database is empty.
 * @throws ForeignDataError if the database holds nodes that this program did not load
 */
export async function readOwner(database: Database): Promise<Owner | undefined> {
  const found = await readContents(database);
  const { nodes, entities, passages, sources, shorthands, datasets, loads } = found;
  const foreign = nodes - entities - passages - sources - shorthands - datasets - loads;
  if (foreign > 0) {
    const labels = await database.run(strangers, {}, { timeout: lookTime });
    const named = labels.map(({ label }) => label).join(", ");
    throw new ForeignDataError(`${foreign} ${foreign === 1 ? "node" : "nodes"} (${named})`);
  }
  const [owner] = await database.run(loadedDataset, {}, { timeout: lookTime });
  const ours = nodes - loads;
  if (owner === undefined && ours > 0) {
    throw new ForeignDataError(`${ours} ${ours === 1 ? "node" : "nodes"} but no dataset`);
  }
  return owner;
}

/** What the database is to hold of each sort of thing once a graph is loaded. */
export function expectedContents({ nodes, relations, linkCount }: StoredGraph) {
  return {
    sources: nodes.Source.size,
    passages: nodes.Passage.size,
    entities: nodes.Entity.size,
    shorthands: nodes.Shorthand.size,
    relations: relations.size,
    links: linkCount,
    datasets: 1,
  };
}

function holds(there: Contents, graph: StoredGraph): boolean {
  return Object.entries(expectedContents(graph)).every(
    ([part, count]) => Object.entries(there).find(([name]) => name === part)?.[1] === count,
  );
}

function countsOf(
  { nodes, relations }: Pick<Plan, "nodes" | "relations">,
  isSameVersion: boolean,
): Pick<Plan, "added" | "changed" | "removed" | "unchanged" | "removedShare" | "isEmpty"> {
  const all = [...Object.values(nodes), relations];
  const sum = (count: (difference: (typeof all)[number]) => number) =>
    all.reduce((total, difference) => total + count(difference), 0);
  const [added, changed, removed] = [
    sum((difference) => difference.countOf("added")),
    sum((difference) => difference.countOf("changed")),
    sum((difference) => difference.countOf("removed")),
  ];
  const loaded = sum((difference) => difference.loaded);
  return {
    added,
    changed,
    removed,
    unchanged: sum((difference) => difference.unchanged),
    removedShare: loaded === 0 ? 0 : removed / loaded,
    isEmpty: isSameVersion && added + changed + removed === 0,
  };
}
