import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { connectDatabase, type Connection } from "../../../server/database/connect.ts";
import { graphOf } from "../../integration/load/graphOf.ts";
import { type Done, loaderCommand } from "../../support/loaderCommand.ts";
import { managedConnection } from "../../support/managedConnection.ts";
import { managedFolder } from "../../support/managedFolder.ts";
import { startProgram } from "../../support/program.ts";
import { type SmallDisk, smallDisk } from "../../support/smallDisk.ts";

/** Megabytes of the disk on which its Neo4j lies. */
const diskSize = 250;
/** Milliseconds between two looks, and until the wait is given up. */
const between = 50;
const patience = 180_000;

/** The program with a Neo4j of its own, to which things are done. */
export interface Subject {
  /** Undefined where this user may not mount one. */
  readonly disk: SmallDisk | undefined;
  readonly url: string;
  connection(): Promise<Connection>;
  /** The process id of its Neo4j. */
  neo4j(): Promise<number>;
  /** All that readers can see, as one text. */
  graph(): Promise<string>;
  load(dataset: string): Promise<Done>;
  /** Kills the program, without a word to its Neo4j, and starts it again. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export async function startSubject(dataset: string): Promise<Subject> {
  const disk = smallDisk(diskSize);
  const managed = await managedFolder(disk?.path);
  const folder = managed.path;
  const place = { NEO4J_URI: undefined, MANAGED_NEO4J_DIR: folder };
  const environment = { ...place, DATASET_DIR: resolve(dataset), LOG_LEVEL: "silent" };
  let program = await startProgram(environment);
  return {
    disk,
    get url() {
      return program.url;
    },
    connection: () => managedConnection(folder),
    neo4j: async () => Number(await readFile(join(folder, "neo4j.pid"), "utf8")),
    graph: async () => {
      const database = await connectDatabase(await managedConnection(folder));
      try {
        return (await graphOf(database)).join("\n");
      } finally {
        await database.close();
      }
    },
    load: (path) => loaderCommand(place, "load", path, "--force"),
    restart: async () => {
      await program.kill();
      program = await startProgram(environment);
    },
    stop: async () => {
      await program.stop();
      await managed.remove();
      disk?.remove();
    },
  };
}

/** The status of the answer to a question that reads several sorts of things. */
export async function ask(url: string): Promise<number> {
  const { status } = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({
      query: `{ dataset { version } agreements(first: 3) { totalCount nodes { id parties { entity { id } } } } }`,
    }),
  });
  return status;
}

/** Seconds from now until a reader's question is answered. */
export async function untilAnswered(url: string): Promise<number> {
  return secondsUntil(async () => (await ask(url)) === 200);
}

/** Seconds from now until something is so. @throws if it is not after three minutes */
export async function secondsUntil(isSo: () => Promise<boolean>): Promise<number> {
  const startedAt = performance.now();
  while (!(await isSo())) {
    if (performance.now() - startedAt > patience) throw new Error("It did not recover.");
    await sleep(between);
  }
  return (performance.now() - startedAt) / 1000;
}
