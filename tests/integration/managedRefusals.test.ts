import { chmod, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { runProgram } from "../support/program.ts";

const threeWays = `Accord Atlas needs a Neo4j, in one of three ways:
  1. your own, 5.26 or later: set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD;
  2. one that it brings and runs itself: install Java 17 or later and Maven;
  3. Docker: NEO4J_PASSWORD=… docker compose up
`;

let folder: string;
let commands: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "accord-atlas-"));
  // A search path that has Node and nothing else.
  commands = await mkdtemp(join(tmpdir(), "accord-atlas-bin-"));
  await symlink(process.execPath, join(commands, "node"));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
  await rm(commands, { recursive: true });
});

describe("a machine without what the managed Neo4j needs is told so, with the three ways to a Neo4j", () => {
  test("Java missing", async () => {
    expect(await start()).toEqual({
      code: 1,
      output: `Java is missing: "java" does not run; install Java 17 or later, or point JAVA_HOME at one.\n${threeWays}`,
    });
  });

  test("Java too old", async () => {
    await command("java", `echo 'openjdk version "11.0.22" 2024-01-16' >&2`);
    expect(await start()).toEqual({
      code: 1,
      output: `Java 17 or later is needed, and "java" is Java 11; install a newer one, or point JAVA_HOME at it.\n${threeWays}`,
    });
  });

  test("Java of the old way of counting", async () => {
    await command("java", `echo 'java version "1.8.0_392"' >&2`);
    expect((await start()).output).toContain('"java" is Java 8;');
  });

  test("Maven missing", async () => {
    await command("java", `echo 'openjdk version "17.0.15" 2025-04-15' >&2`);
    const { code, output } = await start();
    expect(code).toBe(1);
    expect(output).toContain(
      `Maven is missing: "mvn" does not run; install it (Debian and Ubuntu: apt-get install maven).\n${threeWays}`,
    );
  });
});

describe("what goes wrong on the way to the managed Neo4j is one sentence that says what to do", () => {
  test("a download that fails", async () => {
    await command("java", `echo 'openjdk version "17.0.15" 2025-04-15' >&2`);
    await command("mvn", "echo '[ERROR] Could not transfer artifact: Connection refused'; exit 1");
    const { code, output } = await start();
    expect(code).toBe(1);
    expect(output).toContain(
      `Neo4j could not be downloaded; check the network and Maven's proxy or mirror settings, and start again (details in ${folder}/logs/maven.log).\n`,
    );
  });

  test("a Neo4j that ends before it is ready", async () => {
    await command(
      "java",
      `[ "$1" = -version ] && echo 'version "17.0.1"' >&2 && exit 0; echo 'No space left on device'; exit 3`,
    );
    await command("mvn", "exit 0");
    const { code, output } = await start();
    expect(code).toBe(1);
    expect(output).toContain(
      `Neo4j cannot start because the disk is full; make room and start again (details in ${folder}/logs/console.log).\n`,
    );
  });
});

describe("a Neo4j of the operator's own", () => {
  test("that refuses the password ends the program with what to check, and without the password", async () => {
    const { uri } = inject("neo4j");
    expect(await start({ NEO4J_URI: uri, NEO4J_PASSWORD: "not-this-one" })).toEqual({
      code: 1,
      output: `${uri}: Neo4j refuses the user name or password; check NEO4J_USERNAME and NEO4J_PASSWORD.\n`,
    });
  });

  test("that does not answer ends the program with what to check", async () => {
    const ended = await start({ NEO4J_URI: "bolt://127.0.0.1:1", NEO4J_PASSWORD: "any" });
    expect(ended).toEqual({
      code: 1,
      output: "No Neo4j answers at bolt://127.0.0.1:1; start it, or correct NEO4J_URI.\n",
    });
  });
});

test("an environment with several mistakes is told of all of them", async () => {
  const { code, output } = await start({ HOST: "0.0.0.0", LOG_LEVEL: "loud" });
  expect(code).toBe(1);
  expect(output).toMatch(
    /^LOG_LEVEL must be one of .*\nHOST is 0\.0\.0\.0, .*TRUST_NETWORK=1.*\n$/,
  );
});

async function start(environment: Record<string, string> = {}) {
  return runProgram({
    PATH: commands,
    JAVA_HOME: undefined,
    NEO4J_URI: undefined,
    MANAGED_NEO4J_DIR: folder,
    ...environment,
  });
}

/** Puts a command onto the search path that does what `script` says. */
async function command(name: string, script: string): Promise<void> {
  const file = join(commands, name);
  await writeFile(file, `#!/bin/sh\n${script}\n`);
  await chmod(file, 0o755);
}
