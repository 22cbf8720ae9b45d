import { existsSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { generateDataset } from "../../../data/generate/generateDataset.ts";
import { type BenchServer, startBenchServer } from "./benchServer.ts";
import { bulkLoad } from "./bulkLoad.ts";

/** Goes up when a graph of an earlier run would not do any more. */
const form = 2;
const seed = 1;

/** Where graphs stay between runs; `.bench` unless `BENCH_DIR` says otherwise. */
export const benchFolder = resolve(process.env["BENCH_DIR"] ?? ".bench");

/** The folder of the generated dataset of so many relations; made if it is not there yet. */
export function generatedDataset(relations: number): string {
  const folder = join(benchFolder, `dataset-${relations}-${form}`);
  const isWhole = existsSync(join(folder, "dataset.yaml"));
  if (!isWhole) generateDataset(folder, relations, seed);
  return folder;
}

/** A running Neo4j that holds the generated graph of so many relations. */
export async function openGraph(relations: number): Promise<BenchServer> {
  const folder = join(benchFolder, `neo4j-${relations}-${form}`);
  const mark = join(folder, "loaded");
  if (!existsSync(mark)) await rm(folder, { recursive: true, force: true });
  const isLoaded = existsSync(mark);
  const dataset = isLoaded ? undefined : generatedDataset(relations);
  const server = await startBenchServer(folder);
  if (dataset !== undefined) {
    const startedAt = performance.now();
    await bulkLoad(server.driver, dataset);
    await writeFile(mark, "");
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
    console.error(`Loaded the graph of ${relations} relations, in ${seconds} s.`);
  }
  return server;
}
