import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../server/database/database.ts";
import { type RunningApp, startApp } from "../support/app.ts";
import { integrationDatabase } from "../support/integrationDatabase.ts";

let clientFolder: string;
let database: Database;
let app: RunningApp;

beforeAll(async () => {
  clientFolder = await mkdtemp(join(tmpdir(), "accord-atlas-client-"));
  await mkdir(join(clientFolder, "assets"));
  await writeFile(join(clientFolder, "index.html"), "<!doctype html><title>联动图谱</title>");
  await writeFile(join(clientFolder, "assets", "entry-4f3a2b.js"), "export {};\n".repeat(500));
  await writeFile(join(clientFolder, "icon.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
  database = await integrationDatabase();
  app = await startApp({ database, clientFolder });
});

afterAll(async () => {
  await app.stop();
  await database.close();
  await rm(clientFolder, { recursive: true });
});

describe("the built client", () => {
  test.each(["/", "/agreements", "/lineage", "/query", "/read"])(
    "%s is the page, asked for anew each time",
    async (path) => {
      const answer = await fetch(app.url + path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-type")).toContain("text/html");
      expect(answer.headers.get("cache-control")).toBe("no-cache");
      expect(await answer.text()).toContain("联动图谱");
    },
  );

  test("keeps for a year what has the hash of its content in its name, and comes compressed", async () => {
    const answer = await fetch(`${app.url}/assets/entry-4f3a2b.js`);
    expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(answer.headers.get("content-encoding")).toMatch(/gzip|br/);
    expect(answer.headers.get("content-type")).toContain("javascript");
  });

  test("is asked again for other files, and answers 304 where nothing changed", async () => {
    const first = await fetch(`${app.url}/icon.svg`);
    expect(first.headers.get("cache-control")).toBe("no-cache");
    const again = await fetch(`${app.url}/icon.svg`, {
      // Without a Cache-Control of ours, fetch would add the one that demands the whole file.
      headers: {
        "If-None-Match": first.headers.get("etag") ?? "",
        "Cache-Control": "max-age=0",
      },
    });
    expect(again.status).toBe(304);
  });

  test.each([
    "/nothing",
    "/assets/gone-123.js",
    "/agreements/1",
    "/..%2fpackage.json",
    "/%E0%A4%A",
  ])("%s is not there, and says so as JSON", async (path) => {
    const answer = await fetch(app.url + path);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toEqual({
      errors: [{ message: `There is nothing at GET ${path}.`, extensions: { code: "NOT_FOUND" } }],
    });
  });
});

describe("an address where nothing is", () => {
  test.each(["/nothing", "/agreements/1"])(
    "%s shows a person the page, which says so",
    async (path) => {
      const answer = await fetch(app.url + path, {
        headers: { Accept: "text/html,application/xhtml+xml,*/*;q=0.8" },
      });
      expect(answer.status).toBe(404);
      expect(answer.headers.get("cache-control")).toBe("no-cache");
      expect(answer.headers.get("vary")).toContain("Accept");
      expect(await answer.text()).toContain("联动图谱");
    },
  );
});

describe("every answer", () => {
  test.each(["/", "/healthz", "/nothing"])(
    "of %s forbids what the product does not need",
    async (path) => {
      const { headers } = await fetch(app.url + path);
      const policy = headers.get("content-security-policy") ?? "";
      for (const part of [
        "default-src 'self'",
        "script-src 'self'",
        "worker-src 'self' blob:",
        "connect-src 'self'",
        "frame-ancestors 'none'",
        "object-src 'none'",
      ]) {
        expect(policy.split(";")).toContain(part);
      }
      expect(policy).not.toContain("unsafe-eval");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("x-frame-options")).toBe("DENY");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("x-powered-by")).toBeNull();
    },
  );

  test("demands no TLS, which the program does not speak", async () => {
    const { headers } = await fetch(app.url);
    expect(headers.get("strict-transport-security")).toBeNull();
    expect(headers.get("content-security-policy")).not.toContain("upgrade-insecure-requests");
  });

  test("carries an id, that of whatever stands in front if it gives a well-formed one", async () => {
    const own = await fetch(`${app.url}/healthz`);
    expect(own.headers.get("x-request-id")).toMatch(/^[\da-f-]{36}$/);
    const given = await fetch(`${app.url}/healthz`, {
      headers: { "X-Request-Id": "front-0000001" },
    });
    expect(given.headers.get("x-request-id")).toBe("front-0000001");
    const forged = await fetch(`${app.url}/healthz`, {
      headers: { "X-Request-Id": '"}{"level":60' },
    });
    expect(forged.headers.get("x-request-id")).toMatch(/^[\da-f-]{36}$/);
  });

  test("is logged with its id and path, and with nothing of what was asked or sent", async () => {
    await fetch(`${app.url}/agreements?text=%E5%B9%B3%E6%B9%96`, {
      headers: {
        "X-Request-Id": "logged-0001",
        Authorization: "Bearer s3cret",
        Cookie: "a=s3cret",
      },
    });
    const line = app.logged.find((each) => each.includes("logged-0001"));
    expect(JSON.parse(line ?? "{}")).toMatchObject({
      req: { id: "logged-0001", method: "GET", path: "/agreements" },
      res: { statusCode: 200 },
    });
    expect(line).not.toMatch(/s3cret|%E5/);
  });
});

describe("a request that cannot be read", () => {
  test("because it is not JSON is told so as JSON", async () => {
    const answer = await post("{bad s3cret");
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({
      errors: [
        {
          message: "The body is not JSON; send a JSON object.",
          extensions: { code: "BAD_REQUEST" },
        },
      ],
    });
  });

  test("because it is too large is told so as JSON", async () => {
    const answer = await post(
      JSON.stringify({ query: "{ __typename }", padding: "x".repeat(2e6) }),
    );
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({
      errors: [{ extensions: { code: "PAYLOAD_TOO_LARGE" } }],
    });
  });

  test("because of its encoding is told so as JSON", async () => {
    const answer = await post("x", { "Content-Encoding": "made-up" });
    expect(answer.status).toBe(415);
    expect(await answer.json()).toMatchObject({
      errors: [{ extensions: { code: "UNSUPPORTED_ENCODING" } }],
    });
  });
});

describe("who asks", () => {
  test("for another name than this machine's is refused, so that no foreign page can read us", async () => {
    expect(await statusFor("rebound.example")).toBe(421);
    expect(await statusFor(`127.0.0.1.rebound.example:${app.port}`)).toBe(421);
    expect(await statusFor(`localhost:${app.port}`)).toBe(200);
    expect(await statusFor("[::1]")).toBe(200);
  });

  test("is not asked for the name where something in front decides", async () => {
    const behind = await startApp({ database, clientFolder, trustNetwork: true });
    expect(await statusFor("atlas.example", behind.port)).toBe(200);
    await behind.stop();
  });
});

describe("health", () => {
  test("is alive whatever the database does, and is never kept", async () => {
    const answer = await fetch(`${app.url}/healthz`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(await answer.json()).toEqual({ status: "alive" });
  });

  test("is not ready where the database does not answer, and says so", async () => {
    const closed = await integrationDatabase();
    await closed.close();
    const away = await startApp({ database: closed, clientFolder });
    const answer = await fetch(`${away.url}/readyz`);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({
      status: "not ready",
      problems: ["The database is not answering."],
    });
    expect((await fetch(`${away.url}/healthz`)).status).toBe(200);
    await away.stop();
  });
});

async function post(body: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${app.url}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body,
  });
}

/** Asks for the first page under a host name of the test's choice, which `fetch` does not let one choose. */
async function statusFor(host: string, port = app.port): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asking = request({ host: "127.0.0.1", port, path: "/", headers: { Host: host } });
    asking.once("response", (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    asking.once("error", reject).end();
  });
}
