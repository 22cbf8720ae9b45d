import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { buildClientIfStale } from "../../server/http/buildClient.ts";

let root: string;
let said: string[];

const say = (line: string): void => void said.push(line);

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "accord-atlas-root-"));
  said = [];
  await mkdir(join(root, "client"));
  await writeFile(join(root, "package.json"), '{ "type": "module" }');
  await writeFile(join(root, "package-lock.json"), "{}");
  await writeFile(join(root, "client", "index.html"), "<!doctype html><title>one</title>");
  await writeFile(
    join(root, "client", "vite.config.ts"),
    "export default { root: import.meta.dirname, build: { outDir: '../dist/client', emptyOutDir: true } };",
  );
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

test("the client is built once, and again when a source or a package changes", async () => {
  const folder = await buildClientIfStale(root, say);
  expect(await readFile(join(folder, "index.html"), "utf8")).toContain("one");
  expect(said).toEqual(["Building the client."]);

  await buildClientIfStale(root, say);
  expect(said).toHaveLength(1);

  await writeFile(join(root, "client", "index.html"), "<!doctype html><title>two</title>");
  await buildClientIfStale(root, say);
  expect(await readFile(join(folder, "index.html"), "utf8")).toContain("two");
  expect(said).toHaveLength(2);

  await writeFile(join(root, "package-lock.json"), '{ "lockfileVersion": 3 }');
  await buildClientIfStale(root, say);
  expect(said).toHaveLength(3);
});

test("where the sources are not there, what was built is taken as it is", async () => {
  const folder = await buildClientIfStale(root, say);
  await rm(join(root, "client"), { recursive: true });
  expect(await buildClientIfStale(root, say)).toBe(folder);
  expect(said).toHaveLength(1);
});

test("where neither is there, that is said", async () => {
  await rm(join(root, "client"), { recursive: true });
  await expect(buildClientIfStale(root, say)).rejects.toThrow("neither a built client");
});
