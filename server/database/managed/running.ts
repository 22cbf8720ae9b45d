import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Connection } from "../connect.ts";
import { commandLineOf } from "./processes.ts";

/**
 * How to reach the Neo4j that a running program keeps in a folder; nothing if no program uses it.
 * It is that program's: whoever borrows it must not stop it.
 */
export async function runningConnection(folder: string): Promise<Connection | undefined> {
  try {
    const note = await readFile(join(folder, "program.pid"), "utf8");
    const [pid = "", commandLine] = note.trim().split("\n");
    if ((await commandLineOf(Number(pid))) !== commandLine) return undefined;

    const settings = await readFile(join(folder, "conf", "neo4j.conf"), "utf8");
    const address = /^server\.bolt\.listen_address=(\S+)$/m.exec(settings)?.[1];
    const password = (await readFile(join(folder, "password"), "utf8")).trim();
    if (address === undefined) return undefined;
    return { uri: `bolt://${address}`, username: "neo4j", password, database: "neo4j" };
  } catch {
    // A folder that nobody has used yet has none of these files.
    return undefined;
  }
}
