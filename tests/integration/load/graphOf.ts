import { z } from "zod";
import type { Statement } from "../../../cypher/statement.ts";
import type { Database } from "../../../server/database/database.ts";

function inline<Row extends z.ZodObject>(
  access: "read" | "write",
  text: string,
  row: Row,
): Statement<z.ZodObject, Row> {
  return { name: "inline", text, access, params: z.object({}), row };
}

const nodes = inline(
  "read",
  `MATCH (node) WHERE NOT node:Load
   RETURN labels(node) AS labels, properties(node) AS properties`,
  z.object({ labels: z.array(z.string()), properties: z.record(z.string(), z.unknown()) }),
);

const relationships = inline(
  "read",
  `MATCH (from)-[link]->(to)
   RETURN type(link) AS type, from.id AS from, to.id AS to, properties(link) AS properties`,
  z.object({
    type: z.string(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    properties: z.record(z.string(), z.unknown()),
  }),
);

/** All that readers can see, in an order of its own, but for when it was loaded. */
export async function graphOf(database: Database): Promise<string[]> {
  const rows = [...(await database.run(nodes, {})), ...(await database.run(relationships, {}))];
  return rows
    .map((row) => JSON.stringify({ ...row, properties: inOrder(row.properties) }))
    .toSorted();
}

function inOrder(properties: Record<string, unknown>): [string, unknown][] {
  return Object.entries(properties)
    .filter(([key]) => key !== "loadedAt")
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** Runs a text that writes, as another program would. */
export async function writeByHand(database: Database, text: string): Promise<void> {
  await database.write((transaction) => transaction.run(inline("write", text, z.object({})), {}));
}

export async function emptyDatabase(database: Database): Promise<void> {
  await writeByHand(database, "MATCH (node) DETACH DELETE node");
}

const loads = inline(
  "read",
  "MATCH (load:Load) RETURN load.version AS version, load.status AS status ORDER BY load.startedAt",
  z.object({ version: z.string(), status: z.string() }),
);

/** The loads on record, in their order. */
export async function loadsOf(database: Database): Promise<{ version: string; status: string }[]> {
  return database.run(loads, {});
}

const dataset = inline(
  "read",
  "MATCH (dataset:Dataset) RETURN properties(dataset) AS properties",
  z.object({ properties: z.record(z.string(), z.unknown()) }),
);

/** What stands at the Dataset node. */
export async function datasetOf(database: Database): Promise<Record<string, unknown>> {
  return (await database.one(dataset, {})).properties;
}
