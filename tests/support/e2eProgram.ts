import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { findChromium } from "./chromium.ts";
import { managedFolder } from "./managedFolder.ts";
import { startProgram } from "./program.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the program runs, as `http://127.0.0.1:41234`, without a slash at the end. */
    atlas: string;
    /** The path of the Chromium to test in. */
    chromium: string;
    /** The folder of the program's Neo4j, whose process stands in its file `neo4j.pid`. */
    atlasFolder: string;
  }
}

/** A database that has just started may be too slow for a page's first questions on a busy machine. */
async function answered(url: string): Promise<void> {
  const query = readFileSync("server/graphql/warmUp.graphql", "utf8");
  for (let attempt = 0; attempt < 20; attempt++) {
    const { status } = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, operationName: "WarmUp" }),
    });
    if (status === 200) return;
  }
  throw new Error("The program never answered its first question.");
}

/** Starts the real program with a Neo4j of its own on the bundled dataset; what it gives stops both. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  provide("chromium", await findChromium());
  const folder = await managedFolder();
  const program = await startProgram({
    NEO4J_URI: undefined,
    MANAGED_NEO4J_DIR: folder.path,
    DATASET_DIR: resolve("data/jinshan"),
  });
  await answered(program.url);
  provide("atlas", program.url);
  provide("atlasFolder", folder.path);
  return async () => {
    await program.stop();
    await folder.remove();
  };
}
