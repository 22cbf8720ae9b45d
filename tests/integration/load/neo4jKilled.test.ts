import { mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { generateDataset } from "../../../data/generate/generateDataset.ts";
import { loadDataset } from "../../../data/load/load.ts";
import type { Database } from "../../../server/database/database.ts";
import { integrationDatabase } from "../../support/integrationDatabase.ts";
import { emptyDatabase, graphOf } from "./graphOf.ts";

let database: Database;
/** What the dataset looks like once it is loaded. */
let graph: string[];
const dataset = mkdtempSync(join(tmpdir(), "accord-atlas-generated-"));

beforeAll(async () => {
  generateDataset(dataset, 200, 1);
  database = await integrationDatabase();
  await emptyDatabase(database);
  await loadDataset(database, dataset);
  graph = await graphOf(database);
  await emptyDatabase(database);
});
afterAll(async () => {
  await emptyDatabase(database);
  await database.close();
  rmSync(dataset, { recursive: true });
});

test("a load during which Neo4j is killed is ended by the next one, to the last property", async () => {
  const pid = Number(await readFile(join(inject("neo4jFolder"), "neo4j.pid"), "utf8"));
  let isKilled = false;
  const attempt = loadDataset(database, dataset, {
    batching: { above: 0, size: 50 },
    progress: (step, done) => {
      if (step !== "writing" || done < 150 || isKilled) return;
      isKilled = process.kill(pid, "SIGKILL");
    },
  });
  await expect(attempt).rejects.toThrow(/^The load broke off half-way: .*; load again/);

  await expect
    .poll(
      () =>
        database.verify().then(
          () => true,
          () => false,
        ),
      { timeout: 200_000, interval: 500 },
    )
    .toBe(true);
  await loadDataset(database, dataset, { batching: { above: 0, size: 50 } });
  expect(await graphOf(database)).toEqual(graph);
  expect((await loadDataset(database, dataset)).isEmpty).toBe(true);
}, 300_000);
