import { readFileSync } from "node:fs";
import { join } from "node:path";
import { InvalidFileError } from "#data/ontology/problem.ts";
import { demandUtf8, refuseUtf16 } from "./csv/encoding.ts";

/**
 * The text of a file in a dataset's folder, without byte order mark and with LF line ends.
 * @throws InvalidFileError if there is no such file, or it is not UTF-8
 */
export function readText(folder: string, file: string): string {
  const bytes = readBytes(folder, file);
  if (bytes === undefined) throw missingFile(file);
  refuseUtf16(bytes, file);
  demandUtf8(bytes, file, 1);
  return new TextDecoder("utf-8").decode(bytes).replaceAll(/\r\n?/g, "\n");
}

/** The bytes of a file in the folder; nothing if there is no such file. */
export function readBytes(folder: string, file: string): Buffer | undefined {
  try {
    return readFileSync(join(folder, file));
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw unreadableFile(error, file);
  }
}

/** What to say of a file that could not be opened or read; any error but one of the system's as it is. */
export function unreadableFile(error: unknown, file: string): unknown {
  if (isMissing(error)) return missingFile(file);
  if (!(error instanceof Error) || !("code" in error)) return error;
  const code = String(error.code);
  return whole(file, `cannot be read (${code}); check that it is a file, and its rights.`);
}

function isMissing(error: unknown): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    (error.code === "ENOENT" || error.code === "ENOTDIR")
  );
}

function missingFile(file: string): InvalidFileError {
  return whole(file, "is missing; see docs/data-format.md for what it holds.");
}

function whole(file: string, message: string): InvalidFileError {
  return new InvalidFileError([{ file, line: 0, column: 0, message }]);
}
