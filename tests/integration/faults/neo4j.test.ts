import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askConsole } from "../../support/console.ts";
import { managedConnection } from "../../support/managedConnection.ts";
import { type ManagedFolder, managedFolder } from "../../support/managedFolder.ts";
import { type Program, startProgram } from "../../support/program.ts";

/** Milliseconds that a Neo4j may take to be back on a busy machine. */
const recovery = 120_000;

let folder: ManagedFolder;
/** The program that runs the Neo4j, and one that uses it by a routing address. */
let owner: Program;
let guest: Program;

beforeAll(async () => {
  folder = await managedFolder();
  const environment = { DATASET_DIR: resolve("data/jinshan") };
  owner = await startProgram({
    ...environment,
    NEO4J_URI: undefined,
    MANAGED_NEO4J_DIR: folder.path,
  });
  const connection = await managedConnection(folder.path);
  guest = await startProgram({
    ...environment,
    NEO4J_URI: connection.uri.replace("bolt://", "neo4j://"),
    NEO4J_PASSWORD: connection.password,
  });
});
afterAll(async () => {
  await guest.stop();
  await owner.stop();
  await folder.remove();
});

const region = { query: "MATCH (r:Region {id: 'region/jinshan'}) RETURN r.name AS name" };

const programs = (): Program[] => [owner, guest];

describe("two programs on one database, one of them by routing", () => {
  test("answer alike, in GraphQL and in the console", { timeout: 3 * recovery }, async () => {
    const [first, second] = await Promise.all(
      programs().map(async ({ url }) => {
        // The first plans may take longer than the console allows.
        await expect
          .poll(async () => (await askConsole(url, region)).rows, { timeout: recovery })
          .toEqual([["金山区"]]);
        return (await ask(url)).json();
      }),
    );
    expect(second).toEqual(first);
    expect(first).toMatchObject({ data: { entity: { name: "金山区" } } });
    // The settings are the managed one's, which are right.
    expect(guest.output()).not.toContain("and should be");
    expect(guest.output()).not.toContain("could not be checked");
  });
});

describe("under a light load", { timeout: 3 * recovery }, () => {
  test("a Neo4j that is frozen is said to be away, in time, and goes on where it was", async () => {
    const pid = await neo4jPid();
    process.kill(pid, "SIGSTOP");
    try {
      const answers = await Promise.all(programs().map(({ url }) => ask(url)));
      expect(answers.map(({ status }) => status)).toEqual([503, 503]);
      for (const answer of answers) {
        expect(await answer.json()).toMatchObject({
          errors: [{ extensions: { code: "SERVICE_UNAVAILABLE" } }],
        });
      }
      const { error } = await askConsole(owner.url, { query: "RETURN 1 AS n" });
      expect(["UNAVAILABLE", "TIMEOUT"]).toContain(error?.code);
      expect((await fetch(`${owner.url}/healthz`)).status).toBe(200);
      expect((await fetch(`${owner.url}/readyz`)).status).toBe(503);
    } finally {
      process.kill(pid, "SIGCONT");
    }
    await untilAllAnswer();
    // It was not taken for dead.
    expect(await neo4jPid()).toBe(pid);
  });

  test.each(["SIGTERM", "SIGKILL"] as const)(
    "a Neo4j that ends by %s answers nothing wrong, is started again, and all recover by themselves",
    async (signal) => {
      const load = underLoad();
      const pid = await neo4jPid();
      process.kill(pid, signal);
      await expect.poll(neo4jPid, { timeout: recovery }).not.toBe(pid);
      await untilAllAnswer();
      const statuses = await load.end();
      expect([...statuses].filter((status) => status !== 200 && status !== 503)).toEqual([]);
      expect(statuses).toContain(200);
    },
  );

  test("a query that Neo4j can neither finish nor end is the end of that Neo4j, and all recover by themselves", async () => {
    const pid = await neo4jPid();
    const client = new AbortController();
    const asking = askConsole(
      owner.url,
      {
        query:
          "UNWIND range(1, 1000000) AS i WITH collect(i) AS l RETURN any(x IN l WHERE any(y IN l WHERE x + y < 0)) AS n",
      },
      { signal: client.signal },
    );
    setTimeout(() => client.abort(), 3000);
    await expect(asking).rejects.toThrow("abort");
    await owner.hasWritten("Neo4j goes on with a query of the console that was to end");
    await expect.poll(neo4jPid, { timeout: recovery }).not.toBe(pid);
    await untilAllAnswer();
    await expect
      .poll(async () => (await askConsole(owner.url, region)).rows, { timeout: recovery })
      .toEqual([["金山区"]]);
  });
});

async function ask(url: string): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({
      query: `{ dataset { version } entity(id: "region/jinshan") { name }
        agreements(first: 3) { totalCount nodes { id parties { entity { id } } } } }`,
    }),
  });
}

/** Asks both programs by turns, a few times a second, and keeps the statuses. */
function underLoad(): { end(): Promise<ReadonlySet<number>> } {
  const statuses = new Set<number>();
  const over = new AbortController();
  const asking = programs().map(async ({ url }) => {
    while (!over.signal.aborted) {
      statuses.add((await ask(url)).status);
      await new Promise((wake) => setTimeout(wake, 200));
    }
  });
  return {
    end: async () => {
      over.abort();
      await Promise.all(asking);
      return statuses;
    },
  };
}

async function untilAllAnswer(): Promise<void> {
  for (const { url } of programs()) {
    await expect.poll(async () => (await ask(url)).status, { timeout: recovery }).toBe(200);
    await expect
      .poll(async () => (await fetch(`${url}/readyz`)).status, { timeout: recovery })
      .toBe(200);
  }
}

async function neo4jPid(): Promise<number> {
  return Number(await readFile(join(folder.path, "neo4j.pid"), "utf8"));
}
