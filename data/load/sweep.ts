import { removeNodes } from "#cypher/load/removeNodes.ts";
import { removeRelations } from "#cypher/load/removeRelations.ts";
import { graphName, narrow } from "#cypher/narrow.ts";
import type { Database } from "#server/database/database.ts";
import type { Affected } from "./affected.ts";
import type { Difference } from "./difference.ts";
import { grouped } from "./grouped.ts";
import { allLoadedRelations, loadedNodesOf } from "./loadedRows.ts";
import { type NodeLabel, nodeLabels, type StoredNode, type StoredRelation } from "./storedGraph.ts";
import type { Writer } from "./writer.ts";

/** Relations that are removed at once. */
const relationsAtOnce = 2500;
/** Nodes that are removed at once: many links may hang on each. */
const nodesAtOnce = 200;

/** Removes the relations that left the dataset, and those that changed. */
export async function sweepRelations(
  database: Database,
  difference: Difference<StoredRelation>,
  writer: Writer,
  affected: Affected,
): Promise<void> {
  if (difference.countOf("removed") + difference.countOf("changed") === 0) return;
  for await (const rows of allLoadedRelations(database)) {
    const gone = rows.filter((row) => !difference.isSame(row));
    for (const [kind, found] of grouped(gone, ({ group }) => group)) {
      const statement = narrow(removeRelations, { relationKind: [graphName(kind)] });
      for (const ids of inPieces(found, relationsAtOnce)) {
        const removed = await writer.write((transaction) => transaction.run(statement, { ids }));
        for (const { passages } of removed) affected.cited(passages);
        writer.advance(ids.length);
      }
    }
  }
}

/** Removes the nodes that left the dataset, with all that hangs on them. */
export async function sweepNodes(
  database: Database,
  differences: Readonly<Record<NodeLabel, Difference<StoredNode>>>,
  writer: Writer,
): Promise<void> {
  for (const label of nodeLabels) {
    const difference = differences[label];
    if (difference.countOf("removed") === 0) continue;
    const statement = narrow(removeNodes, { label: [graphName(label)] });
    for await (const rows of loadedNodesOf(database, label)) {
      const gone = rows.filter((row) => difference.isGone(row));
      for (const ids of inPieces(gone, nodesAtOnce)) {
        await writer.write((transaction) => transaction.run(statement, { ids }));
        writer.advance(ids.length);
      }
    }
  }
}

function* inPieces(rows: readonly { readonly id: string }[], size: number): Generator<string[]> {
  for (let start = 0; start < rows.length; start += size) {
    yield rows.slice(start, start + size).map(({ id }) => id);
  }
}
