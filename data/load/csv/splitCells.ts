/** What splitting a record gives where a quotation mark stands in the middle of a cell. */
export const misplacedQuote = "misplaced quote";

/** The cells of a record; their text is as it was meant, without the quotation marks around it. */
export function splitCells(record: string): string[] | typeof misplacedQuote {
  if (!record.includes('"')) return record.split(",");
  const cells: string[] = [];
  for (let start = 0; ;) {
    if (record[start] !== '"') {
      const comma = record.indexOf(",", start);
      const cell = record.slice(start, comma === -1 ? undefined : comma);
      if (cell.includes('"')) return misplacedQuote;
      cells.push(cell);
      if (comma === -1) return cells;
      start = comma + 1;
      continue;
    }
    const end = closingQuote(record, start + 1);
    if (end === -1) return misplacedQuote;
    cells.push(record.slice(start + 1, end).replaceAll('""', '"'));
    if (end + 1 === record.length) return cells;
    if (record[end + 1] !== ",") return misplacedQuote;
    start = end + 2;
  }
}

/** Where a quoted cell ends; two quotation marks together are one that belongs to the text. */
function closingQuote(record: string, from: number): number {
  for (let mark = record.indexOf('"', from); mark !== -1; mark = record.indexOf('"', mark + 2)) {
    if (record[mark + 1] !== '"') return mark;
  }
  return -1;
}
