import { parseArgs } from "node:util";
import { fewestRelations, FolderInUseError, generateDataset } from "./generateDataset.ts";

const usage = `Usage: npm run data:generate -- --relations N [--seed N] FOLDER
  writes a made-up cooperation graph of N relations (${fewestRelations} or more) as a dataset into a new folder;
  the same numbers give the same files, byte for byte (--seed is 1 unless told)`;

function main(): number {
  const asked = readArguments();
  if (asked === undefined) {
    console.error(usage);
    return 1;
  }
  const startedAt = performance.now();
  try {
    const { entities, relations, passages } = generateDataset(
      asked.folder,
      asked.relations,
      asked.seed,
    );
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    console.log(
      `Wrote ${entities} entities, ${relations} relations and ${passages} passages to ${asked.folder}, in ${seconds} s.`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof FolderInUseError)) throw error;
    console.error(error.message);
    return 1;
  }
}

function readArguments(): { folder: string; relations: number; seed: number } | undefined {
  try {
    const { values, positionals } = parseArgs({
      options: { relations: { type: "string" }, seed: { type: "string", default: "1" } },
      allowPositionals: true,
    });
    const [folder] = positionals;
    const [relations, seed] = [wholeNumber(values.relations), wholeNumber(values.seed)];
    if (folder === undefined || positionals.length > 1) return undefined;
    if (relations === undefined || relations < fewestRelations) return undefined;
    if (seed === undefined || seed > 0xffff_ffff) return undefined;
    return { folder, relations, seed };
  } catch {
    // An option that is not among these, or one without its value.
    return undefined;
  }
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,10}$/.test(text) ? Number(text) : undefined;
}

process.exitCode = main();
