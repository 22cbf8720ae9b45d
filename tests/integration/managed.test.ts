import { readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ManagedFolder, managedFolder } from "../support/managedFolder.ts";
import { type Program, runProgram, startProgram } from "../support/program.ts";

let folder: ManagedFolder;
let environment: Record<string, string | undefined>;
let program: Program;

beforeAll(async () => {
  folder = await managedFolder();
  environment = {
    NEO4J_URI: undefined,
    MANAGED_NEO4J_DIR: folder.path,
    DATASET_DIR: resolve("data/jinshan"),
  };
  program = await startProgram(environment);
});

afterAll(async () => {
  await program.stop();
  await folder.remove();
});

test("the first start loads the bundled dataset and says where it is ready", async () => {
  expect(program.output()).toMatch(/Starting Neo4j 5\.26\.\d+\.\nLoading the dataset .*\n/);
  expect(program.output()).toMatch(/Accord Atlas is ready at http:\/\/127\.0\.0\.1:\d+\n$/);
  const answer = await fetch(`${program.url}/readyz`);
  expect(await answer.json()).toEqual({ status: "ready", problems: [] });
});

test("the password is in a file that only its owner may read, and in no line of output", async () => {
  const file = join(folder.path, "password");
  const { mode } = await stat(file);
  expect((mode & 0o777).toString(8)).toBe("600");
  const password = await readFile(file, "utf8");
  expect(password.length).toBeGreaterThanOrEqual(32);
  expect(program.output()).not.toContain(password);
});

test("a second program on the same folder says that it is taken and what to do", async () => {
  const second = await runProgram(environment);
  expect(second).toEqual({
    code: 1,
    output: `Another Accord Atlas (process ${program.pid}) is using ${folder.path}; end it, or set MANAGED_NEO4J_DIR to another folder for this one.\n`,
  });
});

test("a port that is taken is known at once, before anything else is done", async () => {
  const { port } = new URL(program.url);
  const second = await runProgram({ ...environment, PORT: port });
  expect(second).toEqual({
    code: 1,
    output: `Port ${port} of 127.0.0.1 is taken; end the program that uses it, or set PORT to another (0 takes a free one).\n`,
  });
});

test("a Neo4j that is killed is started again, and the program answers throughout and recovers by itself", async () => {
  process.kill(await neo4jPid(), "SIGKILL");
  const away = await ask();
  expect(away.status).toBe(503);
  expect(await away.json()).toMatchObject({
    errors: [{ extensions: { code: "SERVICE_UNAVAILABLE" } }],
  });
  expect((await fetch(`${program.url}/healthz`)).status).toBe(200);
  await program.hasWritten("Neo4j ended (SIGKILL); starting it again");
  await program.hasWritten("Neo4j is running again.");
  await expect.poll(async () => (await ask()).status, { timeout: 30_000 }).toBe(200);
  await expect
    .poll(async () => (await fetch(`${program.url}/readyz`)).status, { timeout: 15_000 })
    .toBe(200);
});

test("a program that was killed leaves a Neo4j behind, which the next start ends and replaces", async () => {
  const left = await neo4jPid();
  await program.kill();
  expect(isRunning(left)).toBe(true);
  program = await startProgram(environment);
  expect(isRunning(left)).toBe(false);
  expect(program.output()).toContain(
    "Ending the Neo4j that a program which was killed has left running.",
  );
  // What was loaded is still there.
  expect(program.output()).not.toContain("Loading");
  expect((await ask()).status).toBe(200);
});

test("a program that is asked to end stops its Neo4j, too, and leaves the folder to the next", async () => {
  const pid = await neo4jPid();
  // On Ctrl-C both the terminal and npm send a signal.
  process.kill(program.pid, "SIGINT");
  expect(await program.stop()).toBe(0);
  expect(isRunning(pid)).toBe(false);
  await expect(stat(join(folder.path, "program.pid"))).rejects.toThrow("ENOENT");
});

async function ask(): Promise<Response> {
  return fetch(`${program.url}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ query: "{ dataset { id } }" }),
  });
}

async function neo4jPid(): Promise<number> {
  return Number(await readFile(join(folder.path, "neo4j.pid"), "utf8"));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
