import { EventEmitter, once } from "node:events";
import { createServer } from "node:http";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { z } from "zod";
import type { AnyStatement } from "../../cypher/statement.ts";
import { connectDatabase } from "../../server/database/connect.ts";
import type { Database } from "../../server/database/database.ts";
import {
  DatabaseUnavailableError,
  DeadlockError,
  MemoryLimitError,
  RowMismatchError,
} from "../../server/database/errors.ts";
import { checkReliedSettings } from "../../server/database/reliedSettings.ts";
import { integrationDatabase } from "../support/integrationDatabase.ts";

const endless =
  "UNWIND range(1, 100000) AS i UNWIND range(1, 1000000) AS j WITH i, j WHERE i * j < 0 RETURN count(*) AS n";

let database: Database;

beforeAll(async () => {
  database = await integrationDatabase();
});

afterAll(async () => {
  await database.write((transaction) =>
    transaction.run(written("MATCH (note:TestNote) DETACH DELETE note"), {}),
  );
  await database.schema("DROP CONSTRAINT test_note IF EXISTS");
  await database.close();
});

describe("a statement that reads", () => {
  test("gets integers as integers and gives them back as numbers, or as text beyond what a number holds", async () => {
    const rows = await database.run(
      asked(
        "UNWIND range(1, $n) AS i RETURN i, 9007199254740993 AS big, date('2024-01-02') AS day LIMIT $n",
      ),
      { n: 2 },
    );
    expect(rows).toEqual([
      { i: 1, big: "9007199254740993", day: "2024-01-02" },
      { i: 2, big: "9007199254740993", day: "2024-01-02" },
    ]);
  });

  test("cannot write", async () => {
    await expect(database.run(asked("CREATE (note:TestNote) RETURN 1 AS n"), {})).rejects.toThrow(
      "Writing in read access mode not allowed",
    );
  });

  test("whose row is not as the contract says is an error that names the field and not the value", async () => {
    const statement = asked("RETURN '保密' AS name", z.object({ name: z.number() }));
    const error = await database.run(statement, {}).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(RowMismatchError);
    expect(String(error)).toMatch(/Row 1 of the statement "test" .*name: .*expected number/);
    expect(String(error)).not.toContain("保密");
  });

  test("that must give one row may not give two", async () => {
    await expect(database.one(asked("UNWIND [1, 2] AS n RETURN n"), {})).rejects.toThrow(
      '"test" gave 2 rows instead of one',
    );
  });

  test("ends in the database, too, when its caller hangs up", async () => {
    const caller = new AbortController();
    const running = database.run(asked(endless), {}, { signal: caller.signal });
    await untilRunning(1);
    caller.abort(new Error("gone"));
    await expect(running).rejects.toThrow("gone");
    await untilRunning(0);
  });

  test("that misses its deadline is unavailable and ends in the database, too", async () => {
    await expect(database.run(asked(endless), {}, { timeout: 200 })).rejects.toThrow(
      DatabaseUnavailableError,
    );
    await untilRunning(0);
  });

  test.each([
    [
      "a list of a hundred million",
      "UNWIND range(1, 100000000) AS i WITH collect(i) AS list RETURN size(list) AS n",
    ],
    ["a text that doubles thirty times", "RETURN reduce(s = 'a', i IN range(1, 30) | s + s) AS s"],
  ])(
    "that wants too much memory (%s) is refused once and for all, and the next one is served",
    async (_what, text) => {
      await expect(database.run(asked(text), {})).rejects.toThrow(MemoryLimitError);
      await expect(database.run(asked("RETURN 1 AS n"), {})).resolves.toEqual([{ n: 1 }]);
    },
  );
});

describe("a write", () => {
  test("is all or nothing", async () => {
    await database.schema(
      "CREATE CONSTRAINT test_note IF NOT EXISTS FOR (note:TestNote) REQUIRE note.id IS UNIQUE",
    );
    const create = written("CREATE (note:TestNote {id: $id}) RETURN note.id AS id");
    const twice = database.write(async (transaction) => {
      await transaction.run(create, { id: 1 });
      await transaction.run(create, { id: 1 });
    });
    await expect(twice).rejects.toThrow("already exists");
    await expect(noteCount()).resolves.toBe(0);
    await database.write((transaction) => transaction.run(create, { id: 1 }));
    await expect(noteCount()).resolves.toBe(1);
  });

  test("that waits for another which waits for it is told so, and the other goes on", async () => {
    const touch = written("MERGE (note:TestNote {id: $id}) SET note.touched = true RETURN 1 AS n");
    const bothHoldOne = gate(2);
    const ends = await Promise.allSettled(
      [0, 1].map((own) =>
        database.write(async (transaction) => {
          await transaction.run(touch, { id: 100 + own });
          await bothHoldOne();
          await transaction.run(touch, { id: 101 - own });
        }),
      ),
    );
    const reasons = ends.flatMap((end) => (end.status === "rejected" ? [end.reason] : []));
    expect(reasons).toEqual([expect.any(DeadlockError)]);
  });

  test("that misses its deadline leaves nothing behind", async () => {
    const before = await noteCount();
    const late = database.write(
      async (transaction) => {
        await transaction.run(written("CREATE (note:TestNote {id: 2}) RETURN 1 AS n"), {});
        await transaction.run(written(endless), {});
      },
      { timeout: 300 },
    );
    await expect(late).rejects.toThrow(DatabaseUnavailableError);
    await expect(noteCount()).resolves.toBe(before);
  });
});

describe("the managed Neo4j", () => {
  test("reads no file for a query", async () => {
    const statement = asked("LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line");
    await expect(database.run(statement, {})).rejects.toThrow(/LOAD CSV|load/i);
  });

  test("asks no address for a query", async () => {
    let asks = 0;
    const server = createServer((_request, response) => {
      asks += 1;
      response.end("secret\n");
    });
    const port = await new Promise<number>((resolve) => {
      server.listen(0, "127.0.0.1", () => {
        const address = server.address();
        resolve(typeof address === "object" && address !== null ? address.port : 0);
      });
    });
    const statement = asked(`LOAD CSV FROM 'http://127.0.0.1:${port}/x.csv' AS line RETURN line`);
    await expect(database.run(statement, {})).rejects.toThrow(/blocked|LOAD CSV/i);
    server.close();
    expect(asks).toBe(0);
  });
});

describe("the settings that the console relies on", () => {
  test("are those of the managed Neo4j", async () => {
    expect(await checked(database)).toEqual([]);
  });

  test("are not those that Neo4j comes with, and each is named with what can happen", async () => {
    const said = await checked({
      run: (statement, ...rest) => {
        const text = statement.text
          .replace("YIELD name, value", "YIELD name, defaultValue")
          .replace("RETURN name, value", "RETURN name, defaultValue AS value");
        return database.run({ ...statement, text }, ...rest);
      },
    });
    expect(said).toHaveLength(5);
    expect(said).toContain(
      "Neo4j's db.transaction.timeout is 0s and should be 60s: a transaction whose program died can run for ever.",
    );
    expect(said.join()).not.toContain("unrestricted");
  });

  test("cannot be checked where the user may not see them, which is said", async () => {
    const said = await checked({
      run: () => Promise.reject(new Error("Permission denied.")),
    });
    expect(said).toEqual([expect.stringContaining("could not be checked")]);
  });
});

describe("connecting", () => {
  test("with a wrong password says which two settings to check, and not the password", async () => {
    const wrong = connectDatabase({ ...inject("neo4j"), password: "not-this-one" });
    const error = await wrong.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DatabaseUnavailableError);
    expect(String(error)).toContain("check NEO4J_USERNAME and NEO4J_PASSWORD");
    expect(String(error)).not.toContain("not-this-one");
  });

  test("to a database that is not there says which setting to check", async () => {
    await expect(connectDatabase({ ...inject("neo4j"), database: "elsewhere" })).rejects.toThrow(
      "check NEO4J_DATABASE",
    );
  });

  test("to an address where nothing answers says so", async () => {
    await expect(
      connectDatabase({ ...inject("neo4j"), uri: "bolt://127.0.0.1:1" }),
    ).rejects.toThrow("No Neo4j answers at bolt://127.0.0.1:1; start it, or correct NEO4J_URI.");
  });
});

/** Who comes waits until so many have come. */
function gate(missing: number): () => Promise<void> {
  const came = new EventEmitter();
  const opened = once(came, "all");
  return async () => {
    missing -= 1;
    if (missing === 0) came.emit("all");
    await opened;
  };
}

function asked(text: string, row: z.ZodObject = z.looseObject({})): AnyStatement {
  return { name: "test", text, access: "read", params: z.looseObject({}), row };
}

function written(text: string): AnyStatement {
  return { ...asked(text), access: "write" };
}

/** What the check of the settings says about a database. */
async function checked(over: Pick<Database, "run">): Promise<readonly string[]> {
  const said: string[] = [];
  await checkReliedSettings(over, {
    warn: (...words: unknown[]) => void said.push(String(words.at(-1))),
  });
  return said;
}

async function noteCount(): Promise<unknown> {
  const row = await database.one(asked("MATCH (note:TestNote) RETURN count(*) AS n"), {});
  return row["n"];
}

/** Resolves once exactly so many of the endless statement run in the database. */
async function untilRunning(count: number): Promise<void> {
  const statement = asked(
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $part RETURN count(*) AS n",
  );
  await expect
    .poll(async () => (await database.one(statement, { part: "100000) AS i UNWIND" }))["n"], {
      timeout: 20_000,
    })
    .toBe(count);
}
