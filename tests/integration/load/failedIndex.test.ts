import { afterAll, beforeAll, expect, test } from "vitest";
import { showIndexes } from "../../../cypher/schema/showIndexes.ts";
import { loadDataset } from "../../../data/load/load.ts";
import type { Database } from "../../../server/database/database.ts";
import { type DatasetFolder, datasetFolder } from "../../support/datasetFolder.ts";
import { integrationDatabase } from "../../support/integrationDatabase.ts";
import { emptyDatabase, writeByHand } from "./graphOf.ts";

let database: Database;
let folder: DatasetFolder;

beforeAll(async () => {
  database = await integrationDatabase();
  await emptyDatabase(database);
  folder = datasetFolder();
  await loadDataset(database, folder.path);
});
afterAll(async () => {
  folder.remove();
  await emptyDatabase(database);
  await database.close();
});

test("an index that Neo4j could not fill is made anew by the next load", async () => {
  const name = "shorthand_key";
  const state = async (): Promise<string | undefined> =>
    (await database.run(showIndexes, {})).find((index) => index.name === name)?.state;
  await database.schema(`DROP INDEX ${name}`);
  // Longer than a key may be, and so never to be indexed.
  await writeByHand(
    database,
    "CREATE (:Shorthand {key: reduce(key = 'x', _ IN range(1, 15) | key + key)})",
  );
  await database.schema(`CREATE INDEX ${name} FOR (shorthand:Shorthand) ON (shorthand.key)`);
  await expect.poll(state, { timeout: 20_000 }).toBe("FAILED");

  await emptyDatabase(database);
  await loadDataset(database, folder.path);
  expect(await state()).toBe("ONLINE");
});
