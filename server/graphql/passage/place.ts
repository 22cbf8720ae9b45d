import type { PassageRow } from "#cypher/passage/rows.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";

/** Where a page of passages begins: at the start, or after the one that a cursor points at. */
export function afterPlace(after: string | null | undefined): {
  afterSource: string;
  afterLine: number;
  afterStart: number;
  afterId: string;
} {
  const [afterSource, afterLine, afterStart, afterId] = after
    ? decodeCursor("passages", after)
    : (["", 0, 0, ""] as const);
  return { afterSource, afterLine, afterStart, afterId };
}

export function cursorOf({ source, line, start, id }: PassageRow): string {
  return encodeCursor("passages", [source, line, start, id]);
}
