import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

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
  // Only now: Vite with its plugins takes longer to load than all else that the program needs.
  const { build } = await import("vite");
  await build({ configFile: join(sources, "vite.config.ts"), logLevel: "warn" });
  await writeFile(stampFile, stamp);
  return built;
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
