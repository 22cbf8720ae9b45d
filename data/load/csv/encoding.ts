import { isUtf8 } from "node:buffer";
import { InvalidFileError } from "#data/ontology/problem.ts";

const utf8Mark = Buffer.from([0xef, 0xbb, 0xbf]);
/** Bytes at a file's start that are looked at for an encoding of two bytes a character. */
const sample = 1024;

/** How many bytes a byte order mark takes at the start of a file: 3 or 0. */
export function markLength(start: Buffer): number {
  return start.subarray(0, 3).equals(utf8Mark) ? 3 : 0;
}

/**
 * Refuses what is plainly UTF-16, with a byte order mark or without.
 * @param start the file's first bytes
 * @throws InvalidFileError that names the encoding
 */
export function refuseUtf16(start: Buffer, file: string): void {
  const encoding = utf16Of(start);
  if (encoding === undefined) return;
  const message = `is ${encoding}, not UTF-8; save it again as "CSV UTF-8".`;
  throw new InvalidFileError([{ file, line: 0, column: 0, message }]);
}

function utf16Of(start: Buffer): string | undefined {
  if (start[0] === 0xff && start[1] === 0xfe) return "UTF-16 (little-endian)";
  if (start[0] === 0xfe && start[1] === 0xff) return "UTF-16 (big-endian)";
  // Without a mark the commas and line ends tell: every other byte around them is zero.
  let [even, odd] = [0, 0];
  for (const [index, byte] of start.subarray(0, sample).entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even++;
    else odd++;
  }
  if (even + odd === 0) return undefined;
  return odd >= even ? "UTF-16 (little-endian)" : "UTF-16 (big-endian)";
}

/**
 * Refuses bytes that are not UTF-8, naming what they look like.
 * @param bytes whole lines of the file
 * @param firstLine the line of the file at which they begin
 * @throws InvalidFileError at the first line that is not UTF-8
 */
export function demandUtf8(bytes: Buffer, file: string, firstLine: number): void {
  if (isUtf8(bytes)) return;
  const guess = decodes(bytes, "gb18030")
    ? "it looks like GB 18030 (GBK)"
    : "its encoding is unknown";
  const message = `The file is not UTF-8 from here on: ${guess}; save it again as "CSV UTF-8".`;
  const line = firstLine + linesBeforeMistake(bytes);
  throw new InvalidFileError([{ file, line, column: 1, message }]);
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
function linesBeforeMistake(bytes: Buffer): number {
  let lines = 0;
  for (let start = 0; start < bytes.length; lines++) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed;
    if (!isUtf8(bytes.subarray(start, end))) return lines;
    start = end + 1;
  }
  return lines;
}
