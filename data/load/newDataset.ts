import { cpSync, existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const template = fileURLToPath(new URL("template", import.meta.url));

/** A new dataset would mix with what is there. */
export class FolderTakenError extends Error {
  override readonly name = "FolderTakenError";
}

/**
 * Makes an empty dataset: every file with its columns and a head that says what they hold.
 * @throws FolderTakenError if there is anything in the folder, or it is a file
 */
export function makeDataset(folder: string): void {
  if (existsSync(folder) && !(statSync(folder).isDirectory() && readdirSync(folder).length === 0)) {
    throw new FolderTakenError(
      `"${folder}" is not an empty folder; name one that is, or one that is not there yet.`,
    );
  }
  mkdirSync(folder, { recursive: true });
  cpSync(template, folder, { recursive: true });
}
