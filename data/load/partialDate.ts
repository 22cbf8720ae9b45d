const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
/** As a spreadsheet writes a date, the year first. */
const slashed = /^(\d{4})[/-](\d{1,2})(?:[/-](\d{1,2}))?$/;
const written = /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})[日号])?)?$/;
const yearLast = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/;
/** The numbers by which spreadsheets count the days of 1954 to 2064. */
const serial = /^[2-5]\d{4}(\.\d+)?$/;

const expected = "write 2024, 2024-03 or 2024-03-05";

/** A date such as `2024`, `2024-03` or `2024-03-05`, of one that a spreadsheet wrote: `2024/3/5`. Others as they are. */
export function partialDate(text: string): string {
  if (text === "" || form.test(text)) return text;
  const parts = slashed.exec(text);
  return parts === null ? text : joined(parts);
}

/** What is wrong with a date such as `2024`, `2024-03` or `2024-03-05`; nothing if it is one. */
export function dateMistake(text: string): string | undefined {
  const parts = form.exec(partialDate(text));
  if (parts === null) return `"${text}" is ${looksLike(text)}.`;
  const [year = 0, month, day] = parts
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  if (month !== undefined && (month < 1 || month > 12))
    return `"${text}" has no such month; ${expected}.`;
  if (month !== undefined && day !== undefined && (day < 1 || day > daysIn(year, month))) {
    return `"${text}" has no such day; ${expected}.`;
  }
  return undefined;
}

/** Whether one date ends before the other begins; 2024 and 2024-03 overlap, so neither is after the other. */
export function isAfter(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) > other.slice(0, length);
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

function looksLike(text: string): string {
  if (serial.test(text)) {
    return `not a date but a spreadsheet's number for ${dateOfSerial(Number(text))}; format the column as text and write that`;
  }
  if (yearLast.test(text))
    return `a date whose year stands last, so that day and month may be confused; ${expected}`;
  const parts = written.exec(text);
  if (parts !== null) return `not in the form of a date here; write ${joined(parts)}`;
  return `not a date; ${expected}`;
}

function joined([, year = "", month, day]: RegExpExecArray): string {
  return [year, month?.padStart(2, "0"), day?.padStart(2, "0")]
    .filter((part) => part !== undefined)
    .join("-");
}

/** Day 1 is the first of January 1900, and spreadsheets believe in a 29th of February 1900. */
function dateOfSerial(days: number): string {
  return new Date(Date.UTC(1899, 11, 30 + Math.floor(days))).toISOString().slice(0, 10);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
