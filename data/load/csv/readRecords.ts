import { open } from "node:fs/promises";
import { InvalidFileError } from "#data/ontology/problem.ts";
import { unreadableFile } from "../readText.ts";
import { demandUtf8, markLength, refuseUtf16 } from "./encoding.ts";
import { FileWindow } from "./fileWindow.ts";
import { lineEnd, recordEnd, recordText } from "./recordBounds.ts";

/** A record of a CSV file as it stands there, quotation marks and all. */
export interface CsvRecord {
  /** The byte of the file at which it begins. */
  readonly offset: number;
  /** The line of the file at which it begins, from 1. */
  readonly line: number;
  readonly text: string;
}

/** Bytes that a record may have: a region that a hundred thousand passages name needs a few million. */
const longestRecord = 16 * 1024 * 1024;

/** How far a reader has come. */
interface Position {
  line: number;
  /** Nothing but comments so far. */
  isInHead: boolean;
}

/**
 * The records of a file, as many at a time as a chunk holds; comments (lines that begin with `#`)
 * before the first record are passed over. Memory stays the same however long the file is.
 *
 * @param path where the file is; `file` is what problems call it
 * @throws InvalidFileError where it is missing, not UTF-8, or cannot be read on
 */
export async function* readRecords(path: string, file: string): AsyncGenerator<CsvRecord[]> {
  const handle = await open(path).catch((error: unknown) => {
    throw unreadableFile(error, file);
  });
  try {
    const window = new FileWindow(handle);
    const position: Position = { line: 1, isInHead: true };
    let hasMore = await fill(window, file);
    refuseUtf16(window.bytes, file);
    window.drop(markLength(window.bytes));
    for (;;) {
      const { records, length } = cut(window, position, file);
      yield records;
      window.drop(length);
      const { line } = position;
      if (window.bytes.length > (hasMore ? longestRecord : 0)) {
        demandUtf8(window.bytes, file, line);
        throw new InvalidFileError([
          { file, line, column: 1, message: hasMore ? tooLong : unclosed },
        ]);
      }
      if (!hasMore) return;
      hasMore = await fill(window, file);
    }
  } finally {
    await handle.close();
  }
}

const tooLong =
  "This row is longer than 16 MB; the rest of the file was not read. If a quotation mark opens in it and never closes, close it, or write it twice if it belongs to the text; else shorten the row.";
const unclosed =
  "A quotation mark opens in this row and never closes; the rest of the file was not read. Close it, or write it twice if it belongs to the text.";

async function fill(window: FileWindow, file: string): Promise<boolean> {
  return window.fill().catch((error: unknown) => {
    throw unreadableFile(error, file);
  });
}

/** The records that end within a window, and how many bytes they take up. */
function cut({ bytes, offset }: FileWindow, position: Position, file: string) {
  const records: CsvRecord[] = [];
  const firstLine = position.line;
  let start = 0;
  while (start < bytes.length) {
    const isComment = position.isInHead && bytes[start] === 0x23;
    const end = (isComment ? lineEnd : recordEnd)(bytes, start, bytes.length);
    if (end === -1) break;
    if (!isComment) {
      position.isInHead = false;
      const text = recordText(bytes, start, end);
      records.push({ offset: offset + start, line: position.line, text });
    }
    for (let index = start; index <= end; index++) if (bytes[index] === 0x0a) position.line++;
    start = end + 1;
  }
  demandUtf8(bytes.subarray(0, start), file, firstLine);
  return { records, length: start };
}
