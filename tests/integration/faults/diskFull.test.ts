import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generateDataset } from "../../../data/generate/generateDataset.ts";
import { loadDataset } from "../../../data/load/load.ts";
import { connectDatabase } from "../../../server/database/connect.ts";
import { datasetFolder, type DatasetFolder } from "../../support/datasetFolder.ts";
import { integrationDatabase } from "../../support/integrationDatabase.ts";
import { type Done, loaderCommand } from "../../support/loaderCommand.ts";
import { managedConnection } from "../../support/managedConnection.ts";
import { managedFolder } from "../../support/managedFolder.ts";
import { type Program, startProgram } from "../../support/program.ts";
import { smallDisk } from "../../support/smallDisk.ts";
import { smallGraph } from "../../support/smallGraph.ts";
import { emptyDatabase, graphOf } from "../load/graphOf.ts";

/** Megabytes of the disk, and what is left on it, beside 16 of log, for a load that needs more. */
const size = 250;
const left = 2;
/** Milliseconds that a Neo4j may take to be back on a busy machine. */
const recovery = 180_000;

// Only who may mount has a disk that can be filled without harm.
const disk = smallDisk(size);

describe.runIf(disk !== undefined)("a disk that gets full while data are loaded", () => {
  let large: string;
  let small: DatasetFolder;
  let folder: string;
  let program: Program;
  /** What the large dataset looks like where there is room. */
  let expected: string[];

  beforeAll(async () => {
    small = datasetFolder(smallGraph);
    large = mkdtempSync(join(tmpdir(), "accord-atlas-generated-"));
    generateDataset(large, 24_000, 1);
    const database = await integrationDatabase();
    await emptyDatabase(database);
    await loadDataset(database, large);
    expected = await graphOf(database);
    // In batches, because so much is not deleted in one transaction.
    await loadDataset(database, small.path, { force: true });
    await emptyDatabase(database);
    await database.close();

    folder = (await managedFolder(disk?.path)).path;
    program = await startProgram({
      NEO4J_URI: undefined,
      MANAGED_NEO4J_DIR: folder,
      DATASET_DIR: small.path,
    });
  }, 2 * recovery);
  afterAll(async () => {
    await program.stop();
    disk?.remove();
    small.remove();
    rmSync(large, { recursive: true });
  });

  test(
    "the loader says so; with room again all answers by itself, and the next load ends with the same graph",
    { timeout: 4 * recovery },
    async () => {
      expect((await ask()).status).toBe(200);
      disk?.fill(left);
      const broken = await load();
      expect(broken.code).toBe(1);
      expect(broken.err).toMatch(/The load broke off half-way: .* disk, .*full.*; load again/);
      const answers = await Promise.all(Array.from({ length: 10 }, () => ask()));
      for (const { status, body } of answers) {
        if (status === 200) continue;
        expect(status).toBe(503);
        expect(body).toMatchObject({ errors: [{ extensions: { code: "SERVICE_UNAVAILABLE" } }] });
      }

      disk?.makeRoom();
      await expect.poll(async () => (await ask()).status, { timeout: recovery }).toBe(200);
      expect(await load()).toMatchObject({ code: 0 });
      await expect
        .poll(async () => (await fetch(`${program.url}/readyz`)).status, { timeout: 30_000 })
        .toBe(200);
      const database = await connectDatabase(await managedConnection(folder));
      try {
        expect(await graphOf(database)).toEqual(expected);
      } finally {
        await database.close();
      }
    },
  );

  async function load(): Promise<Done> {
    const environment = { NEO4J_URI: undefined, MANAGED_NEO4J_DIR: folder };
    return loaderCommand(environment, "load", large, "--force");
  }

  async function ask(): Promise<{ status: number; body: unknown }> {
    const answer = await fetch(`${program.url}/graphql`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ query: `{ agreements(first: 3) { totalCount nodes { id } } }` }),
    });
    return { status: answer.status, body: await answer.json() };
  }
});
