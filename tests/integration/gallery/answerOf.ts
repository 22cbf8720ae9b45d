import neo4j, { type Driver, type Plan } from "neo4j-driver";
import { inject } from "vitest";
import { fromNeo4j, toNeo4j } from "../../../server/database/values.ts";
import type { Row } from "./answers/answer.ts";

/** A driver for what users write, which no statement's contract describes. The caller closes it. */
export function openDriver(): Driver {
  const { uri, username, password } = inject("neo4j");
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    // As the program itself: an ontology names kinds that a dataset need not use.
    notificationFilter: { disabledCategories: ["UNRECOGNIZED"] },
  });
}

/** What a Cypher text gives in READ access mode, and what Neo4j warns of. */
export async function answerOf(
  driver: Driver,
  cypher: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<{ columns: readonly string[]; rows: readonly Row[]; warnings: readonly string[] }> {
  const { keys, records, summary } = await driver.executeQuery(cypher, toNeo4j(parameters), {
    database: inject("neo4j").database,
    routing: "READ",
  });
  return {
    columns: keys,
    rows: records.map((record) => fromNeo4j(record.toObject()) as Row),
    warnings: summary.notifications.map(({ description }) => description),
  };
}

/** How Neo4j would run a Cypher text. */
export async function planOf(
  driver: Driver,
  cypher: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<Plan> {
  const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`, toNeo4j(parameters), {
    database: inject("neo4j").database,
    routing: "READ",
  });
  if (summary.plan === false) throw new Error("EXPLAIN gave no plan.");
  return summary.plan;
}
