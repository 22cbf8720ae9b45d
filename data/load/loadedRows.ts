import type { z } from "zod";
import { contents } from "#cypher/load/contents.ts";
import { loadedKinds } from "#cypher/load/loadedKinds.ts";
import { loadedNodes } from "#cypher/load/loadedNodes.ts";
import { loadedRelations } from "#cypher/load/loadedRelations.ts";
import { graphName, narrow } from "#cypher/narrow.ts";
import type { Database } from "#server/database/database.ts";
import { ForeignDataError } from "./errors.ts";
import { lookTime } from "./lookTime.ts";
import type { NodeLabel } from "./storedGraph.ts";

/** Rows that are asked for at a time: little enough for any memory. */
const pageSize = 5000;

/** What the database holds of a row. */
export interface LoadedRow {
  /** An entity's kind, a relation's kind, otherwise the label. */
  readonly group: string;
  readonly id: string;
  readonly hash: string;
}

/** How much the database holds of each sort of thing. */
export type Contents = z.output<typeof contents.row>;

export async function readContents(database: Database): Promise<Contents> {
  return database.one(contents, {}, { timeout: lookTime });
}

/**
 * The nodes of one label that are loaded, a page at a time, by their ids.
 * @throws ForeignDataError if one of them was not loaded by this program
 */
export async function* loadedNodesOf(
  database: Database,
  label: NodeLabel,
): AsyncGenerator<LoadedRow[]> {
  const statement = narrow(loadedNodes, { label: [graphName(label)] });
  for (let after = ""; ;) {
    const rows = await database.run(statement, { after, limit: pageSize }, { timeout: lookTime });
    demandHashes(rows, "nodes");
    yield rows.map(({ id, kind, hash }) => ({
      group: label === "Entity" ? kind : label,
      id,
      hash: hash ?? "",
    }));
    if (rows.length < pageSize) return;
    after = rows.at(-1)?.id ?? "";
  }
}

/**
 * The relations that are loaded, a page of one kind at a time, by their ids.
 * @throws ForeignDataError if one of them was not loaded by this program
 */
export async function* allLoadedRelations(database: Database): AsyncGenerator<LoadedRow[]> {
  for (const { kind } of await database.run(loadedKinds, {}, { timeout: lookTime })) {
    const statement = narrow(loadedRelations, { relationKind: [graphName(kind)] });
    for (let after = ""; ;) {
      const rows = await database.run(statement, { after, limit: pageSize }, { timeout: lookTime });
      demandHashes(rows, "relations");
      yield rows.map(({ id, hash }) => ({ group: kind, id, hash: hash ?? "" }));
      if (rows.length < pageSize) break;
      after = rows.at(-1)?.id ?? "";
    }
  }
}

function demandHashes(rows: readonly { hash: string | null }[], what: string): void {
  const foreign = rows.filter(({ hash }) => hash === null).length;
  if (foreign > 0) throw new ForeignDataError(`${foreign} ${what} without a digest`);
}
