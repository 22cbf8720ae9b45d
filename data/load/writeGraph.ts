import { putCitations } from "#cypher/load/putCitations.ts";
import { putEntities } from "#cypher/load/putEntities.ts";
import { putLinks } from "#cypher/load/putLinks.ts";
import { putNodes } from "#cypher/load/putNodes.ts";
import { putRelations } from "#cypher/load/putRelations.ts";
import { removeLinks } from "#cypher/load/removeLinks.ts";
import { type GraphName, graphName, narrow } from "#cypher/narrow.ts";
import type { Database, Transaction } from "#server/database/database.ts";
import { Affected } from "./affected.ts";
import { type Batch, batchesOf } from "./batches.ts";
import type { Difference } from "./difference.ts";
import { IncompleteLoadError } from "./errors.ts";
import { grouped } from "./grouped.ts";
import type { Plan } from "./plan.ts";
import {
  type Link,
  type NodeLabel,
  nodeLabels,
  type StoredNode,
  type StoredRelation,
} from "./storedGraph.ts";
import { sweepNodes, sweepRelations } from "./sweep.ts";
import { withEach } from "./withEach.ts";
import type { Writer } from "./writer.ts";

const farLabels: Record<Link["type"], NodeLabel> = {
  IN: "Source",
  CITED_IN: "Passage",
  STANDS_FOR: "Entity",
};

/**
 * Writes the differences that a plan found, and nothing else, in an order in which every piece
 * leaves whole rows: what a load has written when it breaks off, the next finds as it should be.
 *
 * @param size rows in one piece of work
 * @throws IncompleteLoadError where something that a row is tied to is not there
 */
export async function writeGraph(
  database: Database,
  plan: Plan,
  writer: Writer,
  size: number,
): Promise<void> {
  const affected = new Affected(plan);
  // A relation that changed is made anew, because its ends may have moved.
  await sweepRelations(database, plan.relations, writer, affected);
  await sweepNodes(database, plan.nodes, writer);
  const citing = relationsCiting(plan);
  for (const label of nodeLabels) {
    await withEach(batchesOf(plan.nodes[label], size), writer.atOnce, async (batch) => {
      const rows = label === "Passage" ? withCitations(batch, citing) : batch.rows;
      await writeNodes(label, plan.nodes[label], { ...batch, rows }, writer);
      if (label === "Passage") affected.settle(batch.indexes);
    });
  }
  await writeRelations(plan.relations, writer, size, affected);
  await writeCitations(plan, citing, writer, size, affected);
}

/** The ids of the relations that cite a passage, by its number; worked out when first asked. */
type Citing = (passage: number) => string[];

function relationsCiting({ graph }: Plan): Citing {
  const { ids } = graph.relations;
  let citing: ((passage: number) => Uint32Array) | undefined;
  return (passage) => {
    citing ??= graph.citations.byPassage(ids.inOrder());
    return Array.from(citing(passage), (relation) => ids.at(relation));
  };
}

/** A passage is written with the relations that will cite it, which spares it a second writing. */
function withCitations({ rows, indexes }: Batch<StoredNode>, citing: Citing): StoredNode[] {
  return rows.map((row, at) => {
    const relations = citing(indexes[at] ?? -1);
    if (relations.length === 0) return row;
    return { ...row, properties: { ...row.properties, relations } };
  });
}

async function writeNodes(
  label: NodeLabel,
  difference: Difference<StoredNode>,
  { group, rows, indexes }: Batch<StoredNode>,
  writer: Writer,
): Promise<void> {
  const [name, kind] = [graphName(label), graphName(group)];
  const statement =
    label === "Entity"
      ? narrow(putEntities, { kind: [kind] })
      : narrow(putNodes, { label: [name] });
  const old = rows.filter((_, at) => !difference.isAdded(indexes[at] ?? -1));
  // A node and its links together: one that stands there without them would look finished.
  await writer.write(async (transaction) => {
    if (old.length > 0) {
      const ids = old.map(({ id }) => id);
      await transaction.run(narrow(removeLinks, { label: [name] }), { ids });
    }
    const written = await transaction.run(statement, {
      rows: rows.map(({ id, properties }) => ({ id, properties })),
    });
    demandAll(`writing ${group}`, written, rows.length);
    await writeLinks(transaction, name, rows);
  });
  writer.advance(rows.length);
}

async function writeLinks(
  transaction: Transaction,
  fromLabel: GraphName,
  nodes: readonly StoredNode[],
): Promise<void> {
  const links = nodes.flatMap(({ id, links: own }) =>
    [...grouped(own, (link) => link.type)].map(([type, same]) => ({
      type,
      from: id,
      to: same.map(({ to }) => to),
    })),
  );
  for (const [type, rows] of grouped(links, (link) => link.type)) {
    const statement = narrow(putLinks, {
      fromLabel: [fromLabel],
      type: [graphName(type)],
      toLabel: [graphName(farLabels[type])],
    });
    const written = await transaction.run(statement, {
      rows: rows.map(({ from, to }) => ({ from, to })),
    });
    const expected = rows.reduce((sum, { to }) => sum + to.length, 0);
    demandAll(`writing ${fromLabel} ${type}`, written, expected);
  }
}

async function writeRelations(
  difference: Difference<StoredRelation>,
  writer: Writer,
  size: number,
  affected: Affected,
): Promise<void> {
  await withEach(batchesOf(difference, size), writer.atOnce, async ({ group, rows }) => {
    const statement = narrow(putRelations, { relationKind: [graphName(group)] });
    await writer.write(async (transaction) => {
      const written = await transaction.run(statement, {
        rows: rows.map(({ from, to, properties }) => ({ from, to, properties })),
      });
      demandAll(`writing ${group}`, written, rows.length);
    });
    for (const { passages } of rows) affected.cited(passages);
    writer.advance(rows.length);
  });
}

async function writeCitations(
  { graph }: Plan,
  citing: Citing,
  writer: Writer,
  size: number,
  affected: Affected,
): Promise<void> {
  const { Passage } = graph.nodes;
  await withEach(affected.inPieces(size), writer.atOnce, async (passages) => {
    const rows = passages.map((passage) => ({
      id: Passage.ids.at(passage),
      relations: citing(passage),
    }));
    await writer.write(async (transaction) => {
      const written = await transaction.run(putCitations, { rows });
      demandAll("writing citations", written, rows.length);
    });
    writer.advance(rows.length);
  });
}

/** A MATCH that finds nothing is silent, so what was written is counted. */
function demandAll(step: string, result: readonly { count: number }[], expected: number): void {
  const count = result[0]?.count ?? 0;
  if (count === expected) return;
  throw new IncompleteLoadError(
    `While ${step}, only ${count} of ${expected} could be written. Did another program write at the same time? Load again.`,
  );
}
