import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Builds the client into `dist/client` unless what lies there was built from these very sources.
 * Where the sources are not there, as in the container image, what lies there is taken as it is.
 *
 * @param say is told of the step when it is taken
 * @returns the folder of the built client
 */
export async function buildClientIfStale(
  root: string,
  say: (line: string) => void,
): Promise<string> {
  const sources = join(root, "client");
  const built = join(root, "dist", "client");
  const stampFile = join(root, "dist", "client.sha256");
  const isBuilt = existsSync(join(built, "index.html"));
  if (!existsSync(sources)) {
    if (isBuilt) return built;
    throw new Error(`There is neither a built client in ${built} nor its sources in ${sources}.`);
  }
  const stamp = await digest(sources, join(root, "package-lock.json"));
  const previous = await readFile(stampFile, "utf8").catch(() => "");
  if (isBuilt && previous === stamp) return built;
  say("Building the client.");
  await build(sources);
  await writeFile(stampFile, stamp);
  return built;
}

/** In a process of its own: what a build takes of memory, some 400 MB, would stay with the program. */
async function build(sources: string): Promise<void> {
  const vite = join(
    dirname(fileURLToPath(import.meta.resolve("vite/package.json"))),
    "bin/vite.js",
  );
  const options = ["build", "--config", join(sources, "vite.config.ts"), "--logLevel", "warn"];
  const child = spawn(process.execPath, [vite, ...options], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error("The client could not be built; the lines above say why.");
}

/** One digest over the names and contents of all files. */
async function digest(folder: string, lockFile: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const hash = createHash("sha256");
  for (const file of [...files, lockFile])
    hash
      .update(file)
      .update("\0")
      .update(await readFile(file));
  return hash.digest("hex");
}
