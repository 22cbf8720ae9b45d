import { inject } from "vitest";
import { connectDatabase } from "../../server/database/connect.ts";
import type { Database } from "../../server/database/database.ts";

/** A connection to the integration tests' Neo4j; the caller closes it. */
export async function integrationDatabase(): Promise<Database> {
  return connectDatabase(inject("neo4j"));
}
