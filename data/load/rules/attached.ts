import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Problem } from "#data/ontology/problem.ts";
import type { Dataset } from "../dataset.ts";
import type { SourceEntry } from "../datasetFile.ts";
import { readBytes } from "../readText.ts";
import type { Rule } from "./rule.ts";

/** Where a source's file is attached, it is the one that the locators were taken from. */
export const attachedSources: Rule = {
  needs: ["dataset.yaml"],
  watch: (dataset, report) => ({
    end() {
      for (const source of dataset.sourceById.values()) {
        for (const problem of compare(dataset, source)) report(problem);
      }
    },
  }),
};

/** The lines of a source whose file is attached and whose hash agrees; nothing otherwise. */
export function attachedLines(
  dataset: Dataset,
  source: SourceEntry,
): readonly string[] | undefined {
  const bytes = attachedBytes(dataset, source);
  if (bytes === undefined) return undefined;
  const hash = createHash("sha256").update(bytes).digest("hex");
  return hash === source.sha256 ? bytes.toString("utf8").split("\n") : undefined;
}

function* compare(dataset: Dataset, source: SourceEntry): Generator<Problem> {
  const bytes = attachedBytes(dataset, source);
  if (bytes === undefined) return;
  const hash = createHash("sha256").update(bytes).digest("hex");
  if (hash === source.sha256) {
    yield* compareLengths(source, bytes.toString("utf8").split("\n"));
    return;
  }
  const message = `is not the file that dataset.yaml means: its sha256 is ${hash}, not ${source.sha256}. Attach the right one, or leave it out.`;
  yield { file: `sources/${source.file}`, line: 0, column: 0, message };
}

function attachedBytes({ folder }: Dataset, { file }: SourceEntry): Buffer | undefined {
  return readBytes(folder, join("sources", file));
}

function* compareLengths(source: SourceEntry, lines: readonly string[]): Generator<Problem> {
  const numbers = new Set([
    ...Object.keys(source.lineLengths).map(Number),
    ...lines.map((_, index) => index + 1),
  ]);
  for (const number of numbers) {
    const stated = source.lineLengths[number] ?? 0;
    const found = (lines[number - 1] ?? "").replace(/\r$/, "").length;
    if (stated === found) continue;
    const message = `Line ${number} is ${found} long, and lineLengths in dataset.yaml says ${stated}; correct it there.`;
    yield { file: `sources/${source.file}`, line: number, column: 1, message };
  }
}
