import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateDataset } from "../../data/generate/generateDataset.ts";
import { managedFolder } from "./managedFolder.ts";
import { startProgram } from "./program.ts";

/** The real program over a made-up graph, with a Neo4j of its own. */
export interface LargeProgram {
  readonly url: string;
  /** The folder of the dataset that is loaded. */
  readonly dataset: string;
  /** Ends the program and its Neo4j, and removes what they wrote. */
  stop(): Promise<void>;
}

/** Starts the program on a made-up graph of so many relations: more than the bundled dataset has. */
export async function startLargeProgram(relations: number): Promise<LargeProgram> {
  const dataset = await mkdtemp(join(tmpdir(), "accord-atlas-large-"));
  generateDataset(dataset, relations, 1);
  const folder = await managedFolder();
  const remove = async (): Promise<void> => {
    await folder.remove();
    await rm(dataset, { recursive: true });
  };
  try {
    const program = await startProgram({
      NEO4J_URI: undefined,
      MANAGED_NEO4J_DIR: folder.path,
      DATASET_DIR: dataset,
    });
    return {
      url: program.url,
      dataset,
      stop: async () => {
        await program.stop();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}
