import { putCitations } from "#cypher/load/putCitations.ts";
import { putEntities } from "#cypher/load/putEntities.ts";
import { putLinks } from "#cypher/load/putLinks.ts";
import { putNodes } from "#cypher/load/putNodes.ts";
import { putRelations } from "#cypher/load/putRelations.ts";
import { removeLinks } from "#cypher/load/removeLinks.ts";
import { removeNodes } from "#cypher/load/removeNodes.ts";
import { removeRelations } from "#cypher/load/removeRelations.ts";
import { type GraphName, graphName, narrow } from "#cypher/narrow.ts";
import type { Transaction } from "#server/database/database.ts";
import { IncompleteLoadError } from "./errors.ts";
import { grouped } from "./grouped.ts";
import type { Plan } from "./plan.ts";
import type { Link, StoredNode, StoredRelation } from "./storedGraph.ts";

/** Rows in one statement: enough to make its cost the rows', few enough to report progress. */
const batchSize = 1000;

/** Told after each batch: what is being written, and how many of how many are done. */
export type Progress = (step: string, done: number, total: number) => void;

const entity = graphName("Entity");
const otherLabels = ["Source", "Passage", "Shorthand"].map(graphName);
const farLabels: Record<Link["type"], GraphName> = {
  IN: graphName("Source"),
  CITED_IN: graphName("Passage"),
  STANDS_FOR: entity,
};

/**
 * Writes the differences that a plan found, and nothing else.
 * @throws IncompleteLoadError where something that a row is tied to is not there
 */
export async function writeGraph(
  transaction: Transaction,
  plan: Plan,
  progress: Progress,
): Promise<void> {
  const { nodes, relations, graph } = plan;
  const put = [...nodes.added, ...nodes.changed];

  // A relation that changed is made anew, because its ends may have moved.
  const goneRelations = [...relations.removed, ...relations.changed];
  const uncited = await deleteRelations(transaction, goneRelations, progress);
  await deleteNodes(transaction, nodes.removed, progress);
  await deleteLinks(transaction, nodes.changed, progress);

  await writeNodes(transaction, put, progress);
  await writeLinks(transaction, put, progress);
  const newRelations = [...relations.added, ...relations.changed];
  await writeRelations(transaction, newRelations, progress);

  const cited = newRelations.flatMap(({ passages }) => passages);
  const rewritten = put.filter(({ group }) => group === "Passage").map(({ id }) => id);
  const passages = new Set([...uncited, ...cited, ...rewritten]);
  await writeCitations(transaction, passages, graph.relations, graph.nodes, progress);
}

async function deleteRelations(
  transaction: Transaction,
  gone: readonly { group: string; id: string }[],
  progress: Progress,
): Promise<string[]> {
  const uncited: string[] = [];
  for (const [kind, rows] of grouped(gone, ({ group }) => group)) {
    const statement = narrow(removeRelations, { relationKind: [graphName(kind)] });
    await inBatches(rows, `removing ${kind}`, progress, async (batch) => {
      const found = await transaction.run(statement, { ids: batch.map(({ id }) => id) });
      uncited.push(...found.flatMap(({ passages }) => passages));
    });
  }
  return uncited;
}

async function deleteNodes(
  transaction: Transaction,
  gone: readonly { group: string; id: string }[],
  progress: Progress,
): Promise<void> {
  for (const [label, rows] of grouped(gone, ({ group }) => labelOf(group))) {
    const statement = narrow(removeNodes, { label: [label] });
    await inBatches(rows, `removing ${label}`, progress, async (batch) => {
      await transaction.run(statement, { ids: batch.map(({ id }) => id) });
    });
  }
}

async function deleteLinks(
  transaction: Transaction,
  changed: readonly StoredNode[],
  progress: Progress,
): Promise<void> {
  for (const [label, rows] of grouped(changed, ({ group }) => labelOf(group))) {
    const statement = narrow(removeLinks, { label: [label] });
    await inBatches(rows, `untying ${label}`, progress, async (batch) => {
      await transaction.run(statement, { ids: batch.map(({ id }) => id) });
    });
  }
}

async function writeNodes(
  transaction: Transaction,
  nodes: readonly StoredNode[],
  progress: Progress,
): Promise<void> {
  for (const [group, rows] of grouped(nodes, (node) => node.group)) {
    const label = labelOf(group);
    const statement =
      label === entity
        ? narrow(putEntities, { kind: [graphName(group)] })
        : narrow(putNodes, { label: [label] });
    await writeAll(rows, `writing ${group}`, progress, (batch) =>
      transaction.run(statement, { rows: batch.map(withoutLinks) }),
    );
  }
}

function withoutLinks({ id, properties }: StoredNode): Pick<StoredNode, "id" | "properties"> {
  return { id, properties };
}

async function writeLinks(
  transaction: Transaction,
  nodes: readonly StoredNode[],
  progress: Progress,
): Promise<void> {
  const links = nodes.flatMap((node) =>
    node.links.map(({ type, to }) => ({ fromLabel: labelOf(node.group), type, from: node.id, to })),
  );
  for (const [key, rows] of grouped(links, ({ fromLabel, type }) => `${fromLabel} ${type}`)) {
    const [first] = rows;
    if (first === undefined) continue;
    const statement = narrow(putLinks, {
      fromLabel: [first.fromLabel],
      type: [graphName(first.type)],
      toLabel: [farLabels[first.type]],
    });
    await writeAll(rows, `writing ${key}`, progress, (batch) =>
      transaction.run(statement, { rows: batch.map(({ from, to }) => ({ from, to })) }),
    );
  }
}

async function writeRelations(
  transaction: Transaction,
  relations: readonly StoredRelation[],
  progress: Progress,
): Promise<void> {
  for (const [kind, rows] of grouped(relations, ({ group }) => group)) {
    const statement = narrow(putRelations, { relationKind: [graphName(kind)] });
    await writeAll(rows, `writing ${kind}`, progress, (batch) =>
      transaction.run(statement, {
        rows: batch.map(({ from, to, properties }) => ({ from, to, properties })),
      }),
    );
  }
}

async function writeCitations(
  transaction: Transaction,
  passages: ReadonlySet<string>,
  relations: readonly StoredRelation[],
  nodes: readonly StoredNode[],
  progress: Progress,
): Promise<void> {
  const citing = new Map<string, string[]>();
  for (const node of nodes) if (passages.has(node.id)) citing.set(node.id, []);
  for (const relation of relations) {
    for (const passage of relation.passages) citing.get(passage)?.push(relation.id);
  }
  const rows = [...citing].map(([id, ids]) => ({ id, relations: ids }));
  await writeAll(rows, "writing citations", progress, (batch) =>
    transaction.run(putCitations, { rows: batch }),
  );
}

/** A MATCH that finds nothing is silent, so what was written is counted. */
async function writeAll<Item>(
  rows: readonly Item[],
  step: string,
  progress: Progress,
  write: (batch: Item[]) => Promise<{ count: number }[]>,
): Promise<void> {
  await inBatches(rows, step, progress, async (batch) => {
    const [result] = await write(batch);
    if (result?.count === batch.length) return;
    throw new IncompleteLoadError(
      `While ${step}, only ${result?.count ?? 0} of ${batch.length} could be written; everything was taken back. Did another load run at the same time? Load again.`,
    );
  });
}

async function inBatches<Item>(
  items: readonly Item[],
  step: string,
  progress: Progress,
  write: (batch: Item[]) => Promise<void>,
): Promise<void> {
  for (let start = 0; start < items.length; start += batchSize) {
    const batch = items.slice(start, start + batchSize);
    await write(batch);
    progress(step, start + batch.length, items.length);
  }
}

function labelOf(group: string): GraphName {
  return otherLabels.find((label) => label === group) ?? entity;
}
