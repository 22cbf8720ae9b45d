import { EventEmitter, once } from "node:events";
import { connect } from "node:net";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import type { AnyStatement } from "../../../cypher/statement.ts";
import { type Api, startApi } from "../../support/api.ts";

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const numRuns = 60;

describe("whatever is sent", () => {
  test("as a body is answered as JSON, and never by a fault of ours", async () => {
    const body = fc.oneof(
      fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)),
      fc.json({ maxDepth: 4 }),
      fc
        .record({ query: fc.anything(), variables: fc.anything(), explain: fc.anything() })
        .map((value) => JSON.stringify(value, plain)),
      fc.nat(50_000).map((depth) => `{"query":"{ a }","variables":${"[".repeat(depth)}`),
      fc.nat(20_000).map((depth) => `{"query":${"[".repeat(depth)}${"]".repeat(depth)}}`),
      fc.constant(
        `{"query":"{ dataset { id } }","__proto__":{"x":1},"constructor":{"prototype":1}}`,
      ),
    );
    const type = fc.constantFrom(
      "application/json",
      "text/plain",
      "application/json;charset=utf-7",
      "",
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("/graphql", "/api/cypher"),
        type,
        body,
        async (path, sort, sent) => {
          const answer = await fetch(api.app.url + path, {
            method: "POST",
            headers: { "Content-Type": sort },
            body: sent as BodyInit,
          });
          const said = await answer.text();
          expect(answer.status).toBeLessThan(500);
          expect(answer.status === 200 || Object.hasOwn(JSON.parse(said), "errors")).toBe(true);
          expect(said).not.toMatch(/node_modules|\.ts:\d/);
        },
      ),
      { numRuns },
    );
  });

  test("as a GraphQL operation is answered or refused, and never by a fault of ours", async () => {
    const names = fc.constantFrom(
      "entity",
      "entities",
      "search",
      "agreements",
      "paths",
      "lineage",
      "nodes",
      "name",
      "id",
      "parties",
      "neighbourhood",
      "relations",
      "__typename",
      "__schema",
      "nothing",
    );
    const value = fc.constantFrom(
      '"region/jinshan"',
      '""',
      "null",
      "-1",
      "99999999999999999999",
      "1.5",
      "[]",
      "{}",
      '["a", null]',
      "REGION",
      "$missing",
      '"\\u0000"',
      `"${"长".repeat(500)}"`,
    );
    const argument = fc.tuple(
      fc.constantFrom("id", "first", "after", "text", "from", "to", "kinds"),
      value,
    );
    const { field } = fc.letrec<{ field: string; flat: string; nested: string }>((tie) => ({
      field: fc.oneof({ maxDepth: 5, withCrossShrink: true }, tie("flat"), tie("nested")),
      flat: fc.tuple(names, fc.array(argument, { maxLength: 3 })).map(([name, given]) => {
        const args = given.map(([key, what]) => `${key}: ${what}`).join(", ");
        return args === "" ? name : `${name}(${args})`;
      }),
      nested: fc
        .tuple(tie("flat"), fc.array(tie("field"), { minLength: 1, maxLength: 3 }))
        .map(([outer, inner]) => `${outer} { ${inner.join(" ")} }`),
    }));
    await fc.assert(
      fc.asyncProperty(field, async (text) => {
        const { status, errors } = await api.ask(`{ ${text} }`);
        expect(status).toBeLessThan(500);
        for (const { extensions } of errors ?? []) {
          expect(extensions.code).not.toBe("INTERNAL_SERVER_ERROR");
        }
      }),
      { numRuns },
    );
  });

  test.each([
    ["no HTTP", "\0\x01\x02 nothing\r\n\r\n", /^HTTP\/1\.1 400 /],
    [
      "a header without end",
      `GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ${"x".repeat(40_000)}\r\n\r\n`,
      /^HTTP\/1\.1 431 /,
    ],
    [
      "two lengths",
      "POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx",
      /^HTTP\/1\.1 400 /,
    ],
    [
      "a length and chunks",
      "POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      /^HTTP\/1\.1 400 /,
    ],
  ])("as %s is refused at the door", async (_what, sent, expected) => {
    expect(await rawly(sent)).toMatch(expected);
  });

  test("leaves the program as it was", async () => {
    expect(await api.data('{ entity(id: "region/jinshan") { name } }')).toEqual({
      entity: { name: "金山区" },
    });
    expect(api.app.logged.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
  });
});

test("when every connection to the database is taken a request is told so, and the next one is served", async () => {
  const gate = new EventEmitter();
  const holding = Array.from({ length: 30 }, () =>
    api.database.write(
      async (transaction) => {
        await transaction.run(one, {});
        await once(gate, "open");
      },
      { timeout: 60_000 },
    ),
  );
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const away = await api.ask("{ dataset { version } }");
  gate.emit("open");
  await Promise.all(holding);
  expect(away.status).toBe(503);
  expect(away.errors?.[0]?.extensions.code).toBe("SERVICE_UNAVAILABLE");
  expect((await api.ask("{ dataset { version } }")).status).toBe(200);
});

const one: AnyStatement = {
  name: "one",
  text: "RETURN 1 AS n",
  access: "write",
  params: z.object({}),
  row: z.looseObject({}),
};

/** What JSON has no form for, as text. */
function plain(_key: string, value: unknown): unknown {
  return typeof value === "bigint" || typeof value === "symbol" ? String(value) : value;
}

/** Sends bytes as they are; gives what comes back until the other side hangs up. */
async function rawly(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(api.app.port, "127.0.0.1", () => socket.write(bytes, "latin1"));
    socket.setTimeout(20_000, () => socket.destroy());
    socket.on("data", (chunk) => (answer += chunk.toString()));
    socket.on("error", reject);
    socket.on("close", () => resolve(answer));
  });
}
