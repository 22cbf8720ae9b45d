import { hostname } from "node:os";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { loadIfStale } from "../../../data/load/bundled.ts";
import { loadDataset } from "../../../data/load/load.ts";
import type { Database } from "../../../server/database/database.ts";
import { DeadlockError } from "../../../server/database/errors.ts";
import { type RunningApp, startApp } from "../../support/app.ts";
import {
  type DatasetFiles,
  type DatasetFolder,
  datasetFolder,
  entity,
  relation,
  soundDataset,
} from "../../support/datasetFolder.ts";
import { integrationDatabase } from "../../support/integrationDatabase.ts";
import { killedLoader } from "../../support/killedLoader.ts";
import { breaking } from "./breaking.ts";
import { emptyDatabase, graphOf, loadsOf, writeByHand } from "./graphOf.ts";

let database: Database;
let app: RunningApp;
const folders: DatasetFolder[] = [];

beforeAll(async () => {
  database = await integrationDatabase();
  app = await startApp({ database, clientFolder: "tests" });
  // Makes the constraints and indexes, which takes longer than any test.
  await emptyDatabase(database);
  await loadDataset(database, folderWith());
});
beforeEach(() => emptyDatabase(database));
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});
afterAll(async () => {
  await emptyDatabase(database);
  await app.stop();
  await database.close();
});

/** Every load in batches, of a few rows each. */
const inBatches = { force: true, batching: { above: 0, size: 3 } };

function folderWith(changes: Partial<DatasetFiles> = {}): string {
  const folder = datasetFolder(changes);
  folders.push(folder);
  return folder.path;
}

const { entities, relations } = soundDataset;

/** The sound dataset, changed in every way that a load has to follow. */
const changed: Partial<DatasetFiles> = {
  entities: [
    ...entities.filter(({ id }) => id !== "indicator/items"),
    ...["a", "b", "c", "d"].map((name) =>
      entity(`region/${name}`, "Region", `${name}区`, "passage/one"),
    ),
  ],
  relations: [
    ...relations.slice(0, 3),
    { ...relations[3], from: "region/a" },
    ...["a", "b", "c", "d"].map((name) =>
      relation("PARTY_TO", `region/${name}`, "agreement/jia-yi", "passage/one"),
    ),
  ],
};

async function graphOfFresh(folder: string): Promise<string[]> {
  await emptyDatabase(database);
  await loadDataset(database, folder);
  const graph = await graphOf(database);
  await emptyDatabase(database);
  return graph;
}

test("a piece whose transaction stood in another's way is written again", async () => {
  const folder = folderWith();
  const graph = await graphOfFresh(folder);
  let times = 0;
  const contended = breaking(database, "putRelations", async () => {
    if (times++ % 2 === 0) throw new DeadlockError("the other came first");
  });
  await loadDataset(contended, folder, inBatches);
  expect(times).toBeGreaterThan(1);
  expect(await graphOf(database)).toEqual(graph);
});

test("a load in batches leaves what a load in one piece leaves, over nothing and over another dataset; again it does nothing", async () => {
  const [first, second] = [folderWith(), folderWith(changed)];
  const [graphOfFirst, graphOfSecond] = [await graphOfFresh(first), await graphOfFresh(second)];

  await loadDataset(database, first, inBatches);
  expect(await graphOf(database)).toEqual(graphOfFirst);
  await loadDataset(database, second, inBatches);
  expect(await graphOf(database)).toEqual(graphOfSecond);
  await loadDataset(database, first, inBatches);
  expect(await graphOf(database)).toEqual(graphOfFirst);
  expect((await loadDataset(database, first, inBatches)).isEmpty).toBe(true);
  expect((await loadsOf(database)).map(({ status }) => status)).toEqual(["done", "done", "done"]);
});

test("wherever a load in batches breaks off, readers are told, and the next load ends it", async () => {
  const [first, second] = [folderWith(), folderWith(changed)];
  const graph = await graphOfFresh(second);
  await loadDataset(database, first);

  for (const statement of ["removeRelations", "putLinks", "putRelations", "putCitations"]) {
    const attempt = loadDataset(breaking(database, statement), second, inBatches);
    await expect(attempt).rejects.toThrow(
      "The load broke off half-way: the line is cut What was written stays; load again, and it goes on from there.",
    );
    const told = `{ dataset { loading { done total isInterrupted } } }`;
    expect(await ask(told)).toMatchObject({ dataset: { loading: { isInterrupted: true } } });
  }
  const lines: string[] = [];
  await loadIfStale(database, second, { info: (line) => lines.push(line) });
  expect(lines).toEqual(['Loading the dataset "小数据集".']);
  expect(await graphOf(database)).toEqual(graph);
  expect(await ask("{ dataset { loading { done } } }")).toEqual({ dataset: { loading: null } });
});

test("a loader that is killed again and again is followed by one that ends its work", async () => {
  const [first, second] = [folderWith(), folderWith(changed)];
  const graph = await graphOfFresh(second);
  await loadDataset(database, first);

  for (const rows of [1, 6, 4]) {
    expect(await killedLoader(inject("neo4j"), second, rows, 2)).not.toBe("loaded");
  }
  const { status, problems } = await readiness();
  expect(status).toBe("not ready");
  expect(problems).toContainEqual(
    expect.stringMatching(/^Loading: \d+ of \d+ rows are written\.$/),
  );

  await loadDataset(database, second, inBatches);
  expect(await graphOf(database)).toEqual(graph);
  expect(await loadsOf(database)).toHaveLength(2);
});

test("a second loader is told who is at work and since when; one that fell silent loses its place", async () => {
  const folder = folderWith();
  const hold = (renewedAt: string) =>
    writeByHand(
      database,
      `MERGE (load:Load {id: 'load/running'})
       SET load += {token: 'other', status: 'preparing', host: 'elsewhere', process: 7,
         startedAt: '2024-01-01T00:00:00.000Z', done: 0, total: 0, renewedAt: ${renewedAt}}`,
    );
  await hold("timestamp()");
  await expect(loadDataset(database, folder)).rejects.toThrow(
    "Another load is running: process 7 on elsewhere, since 2024-01-01T00:00:00.000Z. Wait for its end, or end it; its place is free a minute after it fell silent.",
  );
  expect(await graphOf(database)).toEqual([]);
  const lines: string[] = [];
  await loadIfStale(database, folder, { info: (line) => lines.push(line) });
  expect(lines.at(-1)).toMatch(/^Another load is running: process 7 on elsewhere/);

  await hold("timestamp() - 61000");
  await loadDataset(database, folder);
  expect(await loadsOf(database)).toMatchObject([{ status: "done" }]);
});

test("of two loaders that begin at once one loads and the other is told; a place that is taken over is lost", async () => {
  const folder = folderWith();
  const results = await Promise.allSettled([
    loadDataset(database, folder, inBatches),
    loadDataset(database, folder, inBatches),
  ]);
  const refusals = results.flatMap((result) =>
    result.status === "rejected" ? [String(result.reason)] : [],
  );
  // The second may also come so late that nothing is left to do.
  for (const refusal of refusals) {
    expect(refusal).toContain(`process ${process.pid} on ${hostname()}`);
  }
  expect(refusals.length).toBeLessThan(2);

  const graph = await graphOfFresh(folder);
  const robbed = breaking(database, "renewLoad", () =>
    writeByHand(database, "MATCH (load:Load {id: 'load/running'}) SET load.token = 'other'"),
  );
  await expect(loadDataset(robbed, folder, inBatches)).rejects.toThrow(
    /^Another load has taken this one's place/,
  );
  expect(await graphOf(database)).toEqual([]);
  await writeByHand(database, "MATCH (load:Load {id: 'load/running'}) SET load.renewedAt = 0");
  await loadDataset(database, folder, inBatches);
  expect(await graphOf(database)).toEqual(graph);
});

async function ask(query: string): Promise<unknown> {
  const response = await fetch(`${app.url}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: unknown }).data;
}

async function readiness(): Promise<{ status: string; problems: string[] }> {
  const answer = await fetch(`${app.url}/readyz`);
  return (await answer.json()) as { status: string; problems: string[] };
}
