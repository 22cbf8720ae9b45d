import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { InvalidFileError } from "#data/ontology/problem.ts";

/**
 * The text of a file in a dataset's folder, without byte order mark and with LF line ends.
 * @throws InvalidFileError if there is no such file, or it is not UTF-8
 */
export function readText(folder: string, file: string): string {
  const bytes = readBytes(folder, file);
  if (bytes === undefined)
    throw whole(file, "is missing; see docs/data-format.md for what it holds.");

  const encoding = utf16Of(bytes);
  if (encoding !== undefined) {
    throw whole(file, `is ${encoding}, not UTF-8; save it again as "CSV UTF-8".`);
  }
  if (!isUtf8(bytes)) {
    const line = lineOfFirstMistake(bytes);
    const guess = decodes(bytes, "gb18030")
      ? "it looks like GB 18030 (GBK)"
      : "its encoding is unknown";
    const message = `The file is not UTF-8 from here on: ${guess}; save it again as "CSV UTF-8".`;
    throw new InvalidFileError([{ file, line, column: 1, message }]);
  }
  return new TextDecoder("utf-8").decode(bytes).replaceAll(/\r\n?/g, "\n");
}

/** The bytes of a file in the folder; nothing if there is no such file. */
export function readBytes(folder: string, file: string): Buffer | undefined {
  try {
    return readFileSync(join(folder, file));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw whole(
      file,
      `cannot be read (${String(code ?? error)}); check that it is a file, and its rights.`,
    );
  }
}

function whole(file: string, message: string): InvalidFileError {
  return new InvalidFileError([{ file, line: 0, column: 0, message }]);
}

function utf16Of(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "UTF-16 (little-endian)";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "UTF-16 (big-endian)";
  return undefined;
}

function decodes(bytes: Buffer, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** No multi-byte character of UTF-8 holds a line feed, so that each line can be judged alone. */
function lineOfFirstMistake(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
  return line;
}
