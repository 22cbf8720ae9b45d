import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { generateDataset } from "../../../data/generate/generateDataset.ts";
import { usualMemory } from "../../../server/database/managed/settings.ts";
import { type Section, table } from "../report.ts";
import { loadFaults } from "./loadFaults.ts";
import { readFaults } from "./readFaults.ts";
import { startSubject } from "./subject.ts";

/** A fault, and the seconds that it takes to get over it. */
export interface Trial {
  readonly what: string;
  run(): Promise<number>;
}

/** Of the dataset whose load is broken off: more than fit into one transaction. */
const relations = 24_000;

/** How long faults keep readers and loaders from what they want, and what is lost. */
export async function measureFaults(say: (line: string) => void): Promise<Section> {
  const small = resolve("data/jinshan");
  const large = await mkdtemp(join(tmpdir(), "accord-atlas-generated-"));
  generateDataset(large, relations, 1);
  const subject = await startSubject(small);
  const rows: string[][] = [];
  async function measure(trial: Trial, expected: string): Promise<void> {
    const { what } = trial;
    const seconds = await trial.run();
    const lost = (await subject.graph()) === expected ? "nothing" : "**something**";
    rows.push([what, seconds.toFixed(1), lost]);
    say(`${what}: ${seconds.toFixed(1)} s, ${lost} lost`);
  }
  try {
    const before = await subject.graph();
    for (const trial of readFaults(subject, small)) await measure(trial, before);

    await subject.load(large);
    const after = await subject.graph();
    for (const trial of loadFaults(subject, large)) {
      await subject.load(small);
      await measure(trial, after);
    }
  } finally {
    await subject.stop();
    await rm(large, { recursive: true });
  }
  return {
    title: "Faults",
    memory: usualMemory,
    text: `Seconds from the end of the cause until a reader's question is answered again, the bundled dataset being loaded; where a load broke off, until it has been done again, with ${relations.toLocaleString("en")} relations over the bundled ones. What is lost is told by the whole graph afterwards, property by property.

${table(["fault", "seconds", "lost"], rows)}`,
  };
}
