import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { z } from "zod";
import type { Statement } from "../../../cypher/statement.ts";
import type { Database } from "../../../server/database/database.ts";
import { askConsole } from "../../support/console.ts";
import { type DatasetFolder, datasetFolder } from "../../support/datasetFolder.ts";
import { integrationDatabase } from "../../support/integrationDatabase.ts";
import { type Program, startProgram } from "../../support/program.ts";
import { openSlowLine, type SlowLine } from "../../support/slowLine.ts";
import { smallGraph } from "../../support/smallGraph.ts";
import { emptyDatabase } from "../load/graphOf.ts";

/** Milliseconds within which all answers must be there: the deadline, and a busy machine's delay. */
const inTime = 11_000;
/** What the program's own pool, and that of the console's processes, hold at most. */
const connectionsAllowed = 30 + 4;

/** Questions at once: more than there are connections. */
const many = 40;

/** Knows the database by a line of its own, which is never slow. */
let database: Database;
let line: SlowLine;
let program: Program;
let folder: DatasetFolder;

beforeAll(async () => {
  database = await integrationDatabase();
  await emptyDatabase(database);
  folder = datasetFolder(smallGraph);
  const { uri, password } = inject("neo4j");
  line = await openSlowLine(Number(new URL(uri).port));
  program = await startProgram({
    NEO4J_URI: `bolt://127.0.0.1:${line.port}`,
    NEO4J_PASSWORD: password,
    DATASET_DIR: folder.path,
  });
});
afterAll(async () => {
  await program.stop();
  await line.close();
  folder.remove();
  await emptyDatabase(database);
  await database.close();
});

const ids = (smallGraph.entities ?? []).map(({ id = "" }) => id);

test("a line on which everything takes a fifth of a second longer gives the same answers, later", async () => {
  // The first plans may take longer than an answer may.
  await expect.poll(async () => (await ask(idAt(0))).status, { timeout: 60_000 }).toBe(200);
  await expect
    .poll(async () => (await askConsole(program.url, count)).rows, { timeout: 60_000 })
    .toEqual([[ids.length]]);
  const quick = await askAtOnce(15);
  line.delay = 200;
  try {
    expect(await askAtOnce(15)).toEqual(quick);
    expect((await askConsole(program.url, count)).rows).toEqual([[ids.length]]);
  } finally {
    line.delay = 0;
  }
});

test("a database too slow for any answer: everybody is told in time, nothing stays behind, and what comes next is right", async () => {
  const quick = await askAtOnce(many);
  line.delay = 20_000;
  const startedAt = performance.now();
  const answers = await Promise.all(Array.from({ length: many }, (_, place) => ask(idAt(place))));
  const { error } = await askConsole(program.url, count);
  const ready = await fetch(`${program.url}/readyz`);
  const alive = await fetch(`${program.url}/healthz`);
  line.delay = 0;
  const slowest = Math.max(...answers.map(({ answeredAt }) => answeredAt - startedAt));
  expect(slowest).toBeLessThan(inTime);
  for (const { status, body } of answers) {
    expect(status).toBe(503);
    expect(body).toMatchObject({ errors: [{ extensions: { code: "SERVICE_UNAVAILABLE" } }] });
  }
  expect(["UNAVAILABLE", "TIMEOUT"]).toContain(error?.code);
  expect([ready.status, alive.status]).toEqual([503, 200]);

  await expect.poll(async () => (await ask(idAt(0))).status, { timeout: 30_000 }).toBe(200);
  // As many as there are connections, and as many again that wait for one.
  expect(await askAtOnce(many)).toEqual(quick);
  await expect
    .poll(async () => (await askConsole(program.url, count)).rows)
    .toEqual([[ids.length]]);
  await expect.poll(() => transactions(), { timeout: 20_000 }).toBe(0);
  expect(line.connections).toBeLessThanOrEqual(connectionsAllowed);
  await expect
    .poll(async () => (await fetch(`${program.url}/readyz`)).status, { timeout: 20_000 })
    .toBe(200);
});

const count = { query: "MATCH (e:Entity) RETURN count(e) AS count" };

function idAt(place: number): string {
  return ids[place % ids.length] ?? "";
}

/** An answer that only fits its own question. */
async function ask(id: string): Promise<{ status: number; body: unknown; answeredAt: number }> {
  const answer = await fetch(`${program.url}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({
      query: `query ($id: ID!) { entity(id: $id) { id name relations(first: 20) { totalCount nodes { id } } } }`,
      variables: { id },
    }),
  });
  const body: unknown = await answer.json();
  return { status: answer.status, body, answeredAt: performance.now() };
}

/** What as many answers say that are asked for at once, and all of which must be there. */
async function askAtOnce(length: number): Promise<unknown[]> {
  const answers = await Promise.all(Array.from({ length }, (_, place) => ask(idAt(place))));
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  return answers.map(({ body }) => body);
}

const programsTransactions = {
  name: "programsTransactions",
  text: `SHOW TRANSACTIONS YIELD metaData, currentQuery
         WHERE metaData.app STARTS WITH 'accord-atlas' AND coalesce(metaData.statement, '') <> 'programsTransactions'
         RETURN count(*) AS count`,
  access: "read",
  params: z.object({}),
  row: z.object({ count: z.int() }),
} as const satisfies Statement<z.ZodObject, z.ZodObject>;

async function transactions(): Promise<number> {
  return (await database.one(programsTransactions, {})).count;
}
