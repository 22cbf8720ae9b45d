import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Database } from "../../../server/database/database.ts";
import { type DatasetFolder, datasetFolder, soundDataset } from "../../support/datasetFolder.ts";
import { integrationDatabase } from "../../support/integrationDatabase.ts";
import { type Done, loaderCommand } from "../../support/loaderCommand.ts";
import { emptyDatabase, graphOf } from "./graphOf.ts";

let database: Database;
let sound: DatasetFolder;
let wrong: DatasetFolder;

beforeAll(async () => {
  database = await integrationDatabase();
  await emptyDatabase(database);
  sound = datasetFolder();
  wrong = datasetFolder({
    relations: soundDataset.relations.map((row) => ({ ...row, kind: "X" })),
  });
});
afterAll(async () => {
  sound.remove();
  wrong.remove();
  await emptyDatabase(database);
  await database.close();
});

/** The command as a person runs it, against the tests' Neo4j. */
async function run(...words: string[]): Promise<Done> {
  const { uri, username, password } = inject("neo4j");
  return loaderCommand(
    { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
    ...words,
  );
}

test("check, plan and load say what they found and did, and a second load that there was nothing to do", async () => {
  expect(await run("check", sound.path)).toEqual({
    code: 0,
    out: "No problems: 5 entities, 5 relations, 2 passages.\n",
    err: "reading passages.csv: 2\nreading entities.csv: 5\nreading shorthand.csv: 1\nreading relations.csv: 5\n",
  });

  const planned = await run("plan", sound.path);
  expect(planned.out).toMatch(
    /^From an empty database to small, version [0-9a-f]{16}:\n {2}Agreement: 1 added\n {4}\+ agreement\/jia-yi\n/,
  );
  expect(planned.out).toMatch(/0 stay as they are; 0 would go, 0 % of what is loaded\.\n$/);
  expect(await graphOf(database)).toEqual([]);

  const loaded = await run("load", sound.path);
  expect(loaded.out).toMatch(
    /^Loaded small, version [0-9a-f]{16}: 9 nodes and 5 relations, in \d+\.\d s \(14 added, 0 changed, 0 removed\)\.\n$/,
  );
  expect(loaded.err).toContain("writing: 14\n");
  expect((await run("load", sound.path)).out).toMatch(
    /^Nothing to change: the database holds small, version [0-9a-f]{16}, already\.\n$/,
  );
});

test("a new dataset says in its files what they hold, and the check says what to fill in; a folder with anything in it is left alone", async () => {
  const folder = join(mkdtempSync(join(tmpdir(), "accord-atlas-new-")), "mine");
  expect((await run("new", folder)).code).toBe(0);
  const head = readFileSync(join(folder, "relations.csv"), "utf8");
  expect(head).toMatch(/^# What is claimed[^]*\nid,kind,from,to,role,/);

  const { code, err } = await run("check", folder);
  expect(code).toBe(1);
  expect(err).toContain("dataset.yaml:4:1: id: is empty; fill it in.\n");
  expect(err).toContain("entities.csv: has no rows yet;");
  expect(await run("new", folder)).toEqual({
    code: 1,
    out: "",
    err: `"${folder}" is not an empty folder; name one that is, or one that is not there yet.\n`,
  });
  rmSync(dirname(folder), { recursive: true });
});

test("problems are listed and counted, nothing is changed, and the exit code is 1", async () => {
  const graph = await graphOf(database);
  const { code, out, err } = await run("load", wrong.path);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err.split("\n").filter((line) => line.startsWith("relations.csv:"))).toHaveLength(10);
  expect(err).toMatch(/\n10 problems; nothing was changed\.\n$/);
  expect(await graphOf(database)).toEqual(graph);
});

test("a missing folder is one sentence, and a missing word shows how to call it", async () => {
  expect(await run("load", "/nowhere")).toEqual({
    code: 1,
    out: "",
    err: 'There is no folder "/nowhere"; name the folder that holds dataset.yaml.\n',
  });
  const usage = await run("load");
  expect(usage.code).toBe(1);
  expect(usage.err).toMatch(/^Usage: npm run data:new\|data:check/);
});
