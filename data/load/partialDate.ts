const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** What is wrong with a date such as `2024`, `2024-03` or `2024-03-05`; nothing if it is one. */
export function dateMistake(text: string): string | undefined {
  const expected = "write 2024, 2024-03 or 2024-03-05";
  const parts = form.exec(text);
  if (parts === null) return `"${text}" is not a date; ${expected}.`;
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

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
