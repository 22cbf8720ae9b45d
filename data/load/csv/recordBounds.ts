const [feed, carriageReturn, quote] = [0x0a, 0x0d, 0x22];

/**
 * Where the record that begins at `start` ends: the index of its line feed, or -1 if it does not
 * end before `end`. A line feed within quotation marks belongs to its cell.
 */
export function recordEnd(bytes: Buffer, start: number, end: number): number {
  // A quotation mark within a cell is written twice, so that pairs never change what is quoted.
  let isQuoted = false;
  for (let index = start; index < end; index++) {
    const byte = bytes[index];
    if (byte === quote) isQuoted = !isQuoted;
    else if (byte === feed && !isQuoted) return index;
  }
  return -1;
}

/** As `recordEnd`, for a comment, in which quotation marks mean nothing. */
export function lineEnd(bytes: Buffer, start: number, end: number): number {
  const found = bytes.indexOf(feed, start);
  return found === -1 || found >= end ? -1 : found;
}

/**
 * Makes a line feed of each carriage return that stands without one, in place, so that files with
 * old line ends keep the offsets of their records. One at the very end is left: what follows it is
 * not known yet.
 */
export function endLinesInFeeds(bytes: Buffer, start: number, end: number): void {
  for (
    let found = bytes.indexOf(carriageReturn, start);
    found !== -1 && found < end - 1;
    found = bytes.indexOf(carriageReturn, found + 1)
  ) {
    if (bytes[found + 1] !== feed) bytes[found] = feed;
  }
}

/** The text of a record, its line ends LF. */
export function recordText(bytes: Buffer, start: number, end: number): string {
  const text = bytes.toString("utf8", start, end);
  if (!text.includes("\r")) return text;
  return text.replaceAll("\r\n", "\n").replace(/\r$/, "");
}
