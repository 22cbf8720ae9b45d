import type { Json } from "../../../workbench/query.ts";
import type { Table } from "./table.ts";
import { type Ids, readValue } from "./value.ts";

/** Rows that are looked at: a width that changed with every new row would make the table jump. */
const sample = 50;
const [narrowest, widest] = [64, 360];
/** Pixels of a Latin letter; a Han character takes two. */
const letter = 7.4;

/** How wide each column should be, in pixels, by what its first rows hold. */
export function columnWidths({ columns, rows }: Table, ids: Ids): readonly number[] {
  return columns.map((column, at) => {
    const widths = rows.slice(0, sample).map((row) => lettersOf(row[at] ?? null, ids));
    const letters = Math.max(column.length + 1, ...widths);
    return Math.round(Math.min(widest, Math.max(narrowest, letters * letter + 26)));
  });
}

function lettersOf(json: Json, ids: Ids): number {
  const value = readValue(json, ids);
  switch (value.is) {
    case "text":
    case "number":
      return lettersOfText(value.text);
    case "entity": {
      const names = [value.properties["name"], value.properties["nameEn"]];
      const longest = names.map((name) => (typeof name === "string" ? lettersOfText(name) : 0));
      return (Math.max(...longest) || value.id.length) + 3;
    }
    case "list":
      return Math.max(8, ...value.items.slice(0, 3).map((item) => lettersOf(item, ids)));
    case "path":
      return 60;
    case "map":
    case "other":
      return 24;
    case "nothing":
    case "truth":
    case "relation":
      return 10;
    default:
      return value satisfies never;
  }
}

function lettersOfText(text: string): number {
  const start = text.slice(0, 60);
  return start.length + (start.match(/[\u0100-\uffff]/g)?.length ?? 0);
}
