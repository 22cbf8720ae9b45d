import type { YearRange } from "./term.ts";

/**
 * A range after a key on one of its handles, which neither passes the other nor leaves the axis;
 * null where the key does not move it.
 */
export function movedEnd(
  range: YearRange,
  end: "from" | "to",
  key: string,
  span: YearRange,
): YearRange | null {
  const year = range[end];
  const wanted = wantedYear(year, key, span);
  if (wanted === null) return null;
  return end === "from"
    ? { from: Math.max(span.from, Math.min(range.to, wanted)), to: range.to }
    : { from: range.from, to: Math.min(span.to, Math.max(range.from, wanted)) };
}

function wantedYear(year: number, key: string, span: YearRange): number | null {
  switch (key) {
    case "ArrowLeft":
    case "ArrowDown":
      return year - 1;
    case "ArrowRight":
    case "ArrowUp":
      return year + 1;
    case "PageDown":
      return year - 5;
    case "PageUp":
      return year + 5;
    case "Home":
      return span.from;
    case "End":
      return span.to;
    default:
      return null;
  }
}
