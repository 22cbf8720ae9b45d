import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { prepareFolder } from "../../server/database/managed/folder.ts";
import { bringJars } from "../../server/database/managed/jars.ts";

/** A folder for one managed Neo4j of a test's own. */
export interface ManagedFolder {
  readonly path: string;
  remove(): Promise<void>;
}

/**
 * Makes an empty folder that shares the jars of the checkout's own managed Neo4j.
 * @param within the folder in which to make it
 */
export async function managedFolder(within: string = tmpdir()): Promise<ManagedFolder> {
  const shared = resolve(process.env["MANAGED_NEO4J_DIR"] ?? ".neo4j");
  await prepareFolder(shared);
  await bringJars(shared, { say: console.log, signal: new AbortController().signal });
  const path = await mkdtemp(join(within, "accord-atlas-"));
  await symlink(join(shared, "jars"), join(path, "jars"));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
