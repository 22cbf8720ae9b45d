/** What marks a UTF-8 file as such for a spreadsheet program that would guess otherwise. */
const byteOrderMark = "\uFEFF";

/**
 * A table as RFC 4180 has it, with lines that say what it is above the header. Each cell is quoted
 * where it must be, and none can be run as a formula by a spreadsheet.
 */
export function writeCsv(
  about: readonly string[],
  header: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const head = about.map((line) => [`# ${line}`]);
  const lines = [...head, header, ...rows].map((cells) => cells.map(cellText).join(","));
  return `${byteOrderMark}${lines.join("\r\n")}\r\n`;
}

function cellText(value: string | number): string {
  if (typeof value === "number") return String(value);
  // A cell that begins so is a formula to Excel, LibreOffice and Google Sheets; full-width signs too.
  const text = /^[\s]*[=+\-@＝＋－＠]/.test(value) || /^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
