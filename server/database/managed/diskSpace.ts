import { statfs } from "node:fs/promises";
import { ManagedNeo4jError } from "./errors.ts";

/** @throws ManagedNeo4jError if fewer megabytes than `needed` are free where `folder` lies */
export async function requireDiskSpace(folder: string, needed: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const free = Math.floor((bavail * bsize) / 1e6);
  if (free >= needed) return;
  throw new ManagedNeo4jError(
    `The disk that holds ${folder} is full: Neo4j needs ${needed} MB and ${free} MB are free; make room, or set MANAGED_NEO4J_DIR to a folder elsewhere.`,
  );
}
