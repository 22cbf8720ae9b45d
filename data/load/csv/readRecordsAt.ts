import { closeSync, openSync, readSync } from "node:fs";
import { unreadableFile } from "../readText.ts";
import { endLinesInFeeds, recordEnd, recordText } from "./recordBounds.ts";

/** Bytes that are read at first; most records are shorter. */
const guess = 1024;

/**
 * The records of a file that begin at the given bytes, in the order given.
 *
 * @param path where the file is; `file` is what problems call it
 * @throws InvalidFileError where the file can no longer be read
 */
export function readRecordsAt(path: string, file: string, offsets: readonly number[]): string[] {
  let handle: number | undefined;
  try {
    handle = openSync(path, "r");
    let bytes = Buffer.alloc(guess);
    const texts: string[] = [];
    for (const offset of offsets) {
      for (;;) {
        const length = readSync(handle, bytes, 0, bytes.length, offset);
        endLinesInFeeds(bytes, 0, length);
        const end = recordEnd(bytes, 0, length);
        if (end !== -1 || length < bytes.length) {
          texts.push(recordText(bytes, 0, end === -1 ? length : end));
          break;
        }
        bytes = Buffer.alloc(bytes.length * 2);
      }
    }
    return texts;
  } catch (error) {
    throw unreadableFile(error, file);
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}
