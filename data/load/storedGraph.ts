import type { Properties } from "#cypher/load/properties.ts";
import { Citations } from "./compact/citations.ts";
import { IdTable } from "./compact/idTable.ts";
import type { Table } from "./csv/table.ts";
import { type Dataset, isLeftOut } from "./dataset.ts";
import { digest, DigestSum } from "./digest.ts";
import { pause, type Progress, silently } from "./progress.ts";
import type { Row } from "./row.ts";
import { StoredPart } from "./storedPart.ts";
import {
  storedEntity,
  storedPassage,
  storedRelation,
  storedShorthand,
  storedSource,
} from "./storedRows.ts";

/** A node or relation as it is to stand in the database. */
export interface StoredRow {
  readonly id: string;
  /** An entity's kind, a relation's kind, otherwise the label: Source, Passage or Shorthand. */
  readonly group: string;
  /** Of all that is stored of it, and of what it is tied to. */
  readonly hash: string;
  readonly properties: Properties;
}

export interface StoredNode extends StoredRow {
  /** Ids of what it cites, lies in, or stands for, in order. */
  readonly links: readonly Link[];
}

export interface Link {
  readonly type: "IN" | "CITED_IN" | "STANDS_FOR";
  readonly to: string;
}

export interface StoredRelation extends StoredRow {
  readonly from: string;
  readonly to: string;
  readonly passages: readonly string[];
}

/** The sorts of nodes, by label, in the order to write them: each is tied only to those before it. */
export const nodeLabels = ["Source", "Passage", "Entity", "Shorthand"] as const;
export type NodeLabel = (typeof nodeLabels)[number];

/** A dataset without mistakes, as it is to stand in the database. */
export interface StoredGraph {
  readonly nodes: Readonly<Record<NodeLabel, StoredPart<StoredNode>>>;
  readonly relations: StoredPart<StoredRelation>;
  /** Links of all nodes together. */
  readonly linkCount: number;
  /** Which relations cite each passage. */
  readonly citations: Citations;
  /** What stands at the one Dataset node, but for `loadedAt`. */
  readonly dataset: Properties & {
    readonly id: string;
    readonly title: string;
    readonly version: string;
  };
}

/**
 * Reads a dataset again, to know the digest of everything that is to be stored.
 * @param dataset one in which no problem was found
 */
export async function toStoredGraph(
  dataset: Dataset,
  progress: Progress = silently,
): Promise<StoredGraph> {
  const { about } = dataset;
  if (about === undefined) throw new TypeError("A dataset with problems cannot be stored.");
  const sum = new DigestSum();
  const citations = new Citations(dataset.passages.ids);
  let linkCount = 0;

  function noteNode(part: StoredPart<StoredNode>, node: StoredNode): void {
    part.note(node);
    sum.add(node.hash);
    linkCount += node.links.length;
  }
  async function inTable(table: Table, stored: (row: Row) => StoredNode) {
    const read = (indexes: readonly number[]) => table.rowsAt(indexes).map(stored);
    const part = new StoredPart(table.ids, read);
    await eachRow(table, progress, (row) => noteNode(part, stored(row)));
    return part;
  }
  function inMemory(rows: readonly StoredNode[]) {
    const ids = new IdTable();
    for (const { id } of rows) ids.add(id);
    const part = new StoredPart(ids, (indexes) => indexes.flatMap((index) => rows[index] ?? []));
    for (const row of rows) noteNode(part, row);
    return part;
  }

  const shorthands: StoredNode[] = [];
  if (!isLeftOut(dataset, "shorthands")) {
    await eachRow(dataset.shorthands, progress, (row) => {
      shorthands.push(storedShorthand(row, dataset));
    });
  }
  const nodes = {
    Source: inMemory(about.sources.map(storedSource)),
    Passage: await inTable(dataset.passages, storedPassage),
    Entity: await inTable(dataset.entities, (row) => storedEntity(row, dataset)),
    Shorthand: inMemory(shorthands),
  };
  const relations = new StoredPart(dataset.relations.ids, (indexes) =>
    dataset.relations.rowsAt(indexes).map((row) => storedRelation(row, dataset)),
  );
  await eachRow(dataset.relations, progress, (row) => {
    const relation = storedRelation(row, dataset);
    relations.note(relation);
    sum.add(relation.hash);
    citations.push(relation.passages);
  });

  const described = {
    id: about.id,
    title: about.title,
    ...(about.titleEn === undefined ? {} : { titleEn: about.titleEn }),
    language: about.language,
    licence: about.licence,
    entityCount: dataset.entities.size,
    relationCount: relations.size,
    passageCount: dataset.passages.size,
    ontology: JSON.stringify(dataset.ontology),
  };
  const version = digest([described, sum.toString()]);
  return { nodes, relations, linkCount, citations, dataset: { ...described, version } };
}

async function eachRow(table: Table, progress: Progress, look: (row: Row) => void): Promise<void> {
  let seen = 0;
  for await (const rows of table.rows()) {
    for (const row of rows) look(row);
    seen += rows.length;
    progress(`comparing ${table.file}`, seen, table.size);
    await pause();
  }
}
