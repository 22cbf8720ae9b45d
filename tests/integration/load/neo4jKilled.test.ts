import { mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generateDataset } from "../../../data/generate/generateDataset.ts";
import { loadDataset } from "../../../data/load/load.ts";
import { connectDatabase } from "../../../server/database/connect.ts";
import type { Database } from "../../../server/database/database.ts";
import { type ManagedNeo4j, startManagedNeo4j } from "../../../server/database/managed/managed.ts";
import { type ManagedFolder, managedFolder } from "../../support/managedFolder.ts";
import { emptyDatabase, graphOf } from "./graphOf.ts";

let folder: ManagedFolder;
let managed: ManagedNeo4j;
let database: Database;
/** What the dataset looks like once it is loaded. */
let graph: string[];
const dataset = mkdtempSync(join(tmpdir(), "accord-atlas-generated-"));

beforeAll(async () => {
  generateDataset(dataset, 400, 1);
  folder = await managedFolder();
  managed = await startManagedNeo4j({
    folder: folder.path,
    java: "java",
    log: pino({ level: "fatal" }),
    say: () => {},
    signal: new AbortController().signal,
  });
  database = await connectDatabase(managed.connection);
  await loadDataset(database, dataset);
  graph = await graphOf(database);
  await emptyDatabase(database);
});
afterAll(async () => {
  await database.close();
  await managed.stop();
  await folder.remove();
  rmSync(dataset, { recursive: true });
});

test("a load during which Neo4j is killed is ended by the next one, to the last property", async () => {
  const pid = Number(await readFile(join(folder.path, "neo4j.pid"), "utf8"));
  let isKilled = false;
  const attempt = loadDataset(database, dataset, {
    batching: { above: 0, size: 50 },
    progress: (step, done) => {
      if (step !== "writing" || done < 300 || isKilled) return;
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
      { timeout: 100_000 },
    )
    .toBe(true);
  await loadDataset(database, dataset, { batching: { above: 0, size: 50 } });
  expect(await graphOf(database)).toEqual(graph);
  expect((await loadDataset(database, dataset)).isEmpty).toBe(true);
});
