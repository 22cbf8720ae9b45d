import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../../server/database/database.ts";
import { DatabaseUnavailableError } from "../../../server/database/errors.ts";
import { type Api, startApi } from "../../support/api.ts";

let api: Api;
/** What the next statement meets instead of the database; nothing unless a test says so. */
let instead: ((signal: AbortSignal | undefined) => Promise<never>) | undefined;

beforeAll(async () => {
  api = await startApi({ over: withFaults });
});
afterAll(() => api.stop());

function withFaults(database: Database): Database {
  return {
    run: (statement, params, options) =>
      instead ? instead(options?.signal) : database.run(statement, params, options),
    one: (statement, params, options) => database.one(statement, params, options),
    write: (work, options) => database.write(work, options),
    schema: (...texts) => database.schema(...texts),
    verify: () => database.verify(),
    close: () => database.close(),
  };
}

async function meeting<Result>(
  fault: NonNullable<typeof instead>,
  work: () => Promise<Result>,
): Promise<Result> {
  instead = fault;
  try {
    return await work();
  } finally {
    instead = undefined;
  }
}

const nested = (levels: number) =>
  `{ entity(id: "region/jinshan") { ${"relations { nodes { from { ".repeat(levels)} id ${"} } } ".repeat(levels)} } }`;

describe("an operation is refused that", () => {
  test.each([
    ["nests too deeply", nested(4), /14 levels of fields, and 12 are allowed/],
    [
      "nests too deeply through fragments",
      `query { entity(id: "x") { ...A } }
       fragment A on Entity { relations { nodes { from { ...B } } } }
       fragment B on Entity { relations { nodes { from { ...C } } } }
       fragment C on Entity { relations { nodes { from { relations { nodes { from { id } } } } } } }`,
      /levels of fields/,
    ],
    [
      "has too many aliases",
      `{ ${Array.from({ length: 41 }, (_, index) => `a${index}: __typename`).join(" ")} }`,
      /41 aliases, and 40 are allowed/,
    ],
    [
      "asks too much at its root",
      `{ ${"dataset { id } ".repeat(21)} }`,
      /21 fields at its root, and 20 are allowed/,
    ],
    [
      "multiplies fields by fragments",
      `{ ${Array.from({ length: 20 }, () => "dataset { ...A }").join(" ")} }
       fragment A on Dataset { ${"...B ".repeat(10)} }
       fragment B on Dataset { ${"id title ".repeat(4)} }`,
      /fields, fragments included/,
    ],
    [
      "has too many directives",
      `{ dataset { ${"id @include(if: true) ".repeat(31)} } }`,
      /31 directives, and 30 are allowed/,
    ],
    [
      "multiplies lists by lists",
      `{ entities(first: 100) { nodes { relations(first: 100) { nodes { from { relations(first: 100) { nodes { id } } } } } } } }`,
      /1000000 items/,
    ],
    [
      "repeats a costly question",
      `{ ${[1, 2, 3, 4, 5].map((n) => `p${n}: paths(from: "a", to: "b") { truncated }`).join(" ")} }`,
      /"paths" more than 4 times/,
    ],
  ])("%s", async (_what, query, message) => {
    const { status, errors } = await api.ask(query);
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions.code).toBe("GRAPHQL_VALIDATION_FAILED");
    expect(errors?.map((error) => error.message).join("\n")).toMatch(message);
  });

  test("has more than 2000 tokens", async () => {
    const { errors } = await api.ask(`{ dataset { ${"id ".repeat(2000)} } }`);
    expect(errors?.[0]?.extensions.code).toBe("GRAPHQL_PARSE_FAILED");
  });

  test("is asked together with others", async () => {
    const answer = await fetch(`${api.app.url}/graphql`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify([{ query: "{ __typename }" }]),
    });
    expect(answer.status).toBe(400);
  });

  test.each(["text/plain", "application/x-www-form-urlencoded"])(
    "a page elsewhere could send: %s",
    async (type) => {
      const answer = await fetch(`${api.app.url}/graphql`, {
        method: "POST",
        headers: { "Content-Type": type },
        body: `{"query":"{ __typename }"}`,
      });
      expect(answer.status).toBe(400);
    },
  );
});

test("a fragment within itself is refused and hangs nothing", async () => {
  const { status } = await api.ask(
    `{ dataset { ...A } } fragment A on Dataset { id ...B } fragment B on Dataset { ...A }`,
  );
  expect(status).toBe(400);
});

test("the standard introspection query is answered", async () => {
  const { getIntrospectionQuery } = await import("graphql");
  const { data, errors } = await api.ask(getIntrospectionQuery());
  expect(errors).toBeUndefined();
  expect(data).toHaveProperty("__schema.queryType.name", "Query");
});

test("a misspelt field is refused without naming those that there are", async () => {
  const { errors } = await api.ask(`{ datasett { id } }`);
  expect(errors?.[0]?.message).toBe(`Cannot query field "datasett" on type "Query".`);
});

test.each([0, -1, 101])("a page of %i is refused wherever one can be asked for", async (first) => {
  const page = `(first: ${first})`;
  const { errors } = await api.ask(`{
    entities${page} { totalCount }
    relations${page} { totalCount }
    agreements${page} { totalCount }
    passages${page} { totalCount }
    search(text: "a", first: ${first}) { total }
    neighbourhood(of: ["region/jinshan"], first: ${first}) { total }
    paths(from: "a", to: "b", first: ${first}) { truncated }
  }`);
  expect(errors?.length).toBeGreaterThan(0);
  for (const { message, extensions } of errors ?? []) {
    expect(extensions.code).toBe("BAD_USER_INPUT");
    expect(message).toBe(`Argument "first" must lie between 1 and 100, not ${first}.`);
  }
});

test.each(["x", "AQ", "AVsiZW50aXRpZXMiLDFd", "💥", "AVsicmVsYXRpb25zIiwieCJd"])(
  "the cursor %j, which no list gave, is refused",
  async (after) => {
    const { errors } = await api.ask(
      `query ($after: String) { entities(after: $after) { nodes { id } } }`,
      { after },
    );
    expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  },
);

const away = () => Promise.reject(new DatabaseUnavailableError("Neo4j is not answering."));
const broken = () => Promise.reject(new Error("secret: neo4j/hunter2"));
const endless = (signal: AbortSignal | undefined) =>
  new Promise<never>((_resolve, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason as Error));
  });

describe("an error", () => {
  const question = `{ sources { id } }`;

  test("of the database's absence is 503, says what to do, and passes when it is back", async () => {
    const { status, errors } = await meeting(away, () => api.ask(question));
    expect(status).toBe(503);
    expect(errors?.[0]).toMatchObject({
      message: "Neo4j is not answering.",
      extensions: { code: "SERVICE_UNAVAILABLE" },
    });
    expect((await api.ask(question)).status).toBe(200);
  });

  test("that nothing foresaw is hidden behind the request's id, and logged once", async () => {
    const before = api.app.logged.length;
    const { errors } = await meeting(broken, () => api.ask(question));
    expect(errors?.[0]?.extensions.code).toBe("INTERNAL_SERVER_ERROR");
    expect(JSON.stringify(errors)).not.toContain("hunter2");
    const requestId = errors?.[0]?.extensions.requestId ?? "no id";
    const lines = api.app.logged
      .slice(before)
      .filter((line) => line.includes(requestId) && line.includes("hunter2"));
    expect(lines).toHaveLength(1);
  });
});

test("work for a caller who hung up is ended", async () => {
  const before = api.app.logged.length;
  const caller = new AbortController();
  const ended = new Promise<void>((resolve) => {
    instead = (signal) => {
      signal?.addEventListener("abort", () => resolve());
      caller.abort();
      return endless(signal);
    };
  });
  const asking = fetch(`${api.app.url}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ query: "{ sources { id } }" }),
    signal: caller.signal,
  });
  await expect(asking).rejects.toThrow(/abort/);
  await ended;
  instead = undefined;
  await wait(50);
  const failures = api.app.logged.slice(before).filter((line) => line.includes(`"level":50`));
  expect(failures).toEqual([]);
});

test("an answer that takes too long is ended with 503", async () => {
  const hurried = await startApi({ over: withFaults, deadline: 300 });
  try {
    const { status, errors } = await meeting(endless, () => hurried.ask("{ sources { id } }"));
    expect(status).toBe(503);
    expect(errors?.[0]?.message).toBe(
      "The answer took longer than 0.3 s; try again, or ask for less at once.",
    );
    expect(errors?.[0]?.extensions).toEqual({ code: "SERVICE_UNAVAILABLE", reason: "TOO_SLOW" });
  } finally {
    await hurried.stop();
  }
});
