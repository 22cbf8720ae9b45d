import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ManagedNeo4j, startManagedNeo4j } from "../../../server/database/managed/managed.ts";
import type { Neo4jSettings } from "../../../server/database/managed/settings.ts";
import { datasetFolder, type DatasetFolder } from "../../support/datasetFolder.ts";
import { loaderCommand } from "../../support/loaderCommand.ts";
import { type ManagedFolder, managedFolder } from "../../support/managedFolder.ts";
import { smallGraph } from "../../support/smallGraph.ts";

let folder: ManagedFolder;
let neo4j: ManagedNeo4j;
let dataset: DatasetFolder;

beforeAll(async () => {
  dataset = datasetFolder(smallGraph);
  folder = await managedFolder();
  // What is only read from the start is never made.
  await (await started({})).stop();
  neo4j = await started({ "server.databases.read_only": "neo4j" });
});
afterAll(async () => {
  await neo4j.stop();
  await folder.remove();
  dataset.remove();
});

async function started(settings: Neo4jSettings): Promise<ManagedNeo4j> {
  return startManagedNeo4j({
    folder: folder.path,
    java: "java",
    log: pino({ level: "silent" }),
    say: () => {},
    signal: new AbortController().signal,
    settings,
  });
}

test("a database that is only read is said to be so, and how it is written again", async () => {
  const { uri, username, password } = neo4j.connection;
  const { code, err } = await loaderCommand(
    { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
    "load",
    dataset.path,
  );
  expect(code).toBe(1);
  expect(err).toMatch(/only reads this database.*disk.*restart.*server\.databases\.read_only/);
  expect(err).not.toContain("org.neo4j");
});
