import { isJsonMap, type Json } from "../../../workbench/query.ts";
import type { Answer } from "../run/runStore.ts";

/** An answer as rows and columns. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Json[])[];
}

/** A list within GraphQL's data that can be shown as a table. */
export interface Listing {
  /** Where it stands, as `agreements.nodes`; empty for the data as a whole. */
  readonly at: string;
  readonly items: readonly Json[];
}

/** The lists of an answer that do not lie in another list, the longest first; the whole, if none. */
export function listingsOf(data: Json): readonly Listing[] {
  const found: Listing[] = [];
  const look = (json: Json, path: readonly string[]): void => {
    if (Array.isArray(json)) found.push({ at: path.join("."), items: json });
    else if (isJsonMap(json)) {
      for (const [key, value] of Object.entries(json)) look(value, [...path, key]);
    }
  };
  look(data, []);
  const listings = found.toSorted((a, b) => b.items.length - a.items.length);
  return listings.length > 0 ? listings : [{ at: "", items: isJsonMap(data) ? [data] : [] }];
}

/** The rows of an answer; of GraphQL's data those of the list at a place, or of the longest. */
export function tableOf(answer: Answer, at: string | null): Table {
  if (answer.language === "cypher") return { columns: answer.columns, rows: answer.rows };
  if (answer.data === null) return { columns: [], rows: [] };
  const listings = listingsOf(answer.data);
  const listing = listings.find((one) => one.at === at) ?? listings[0];
  return listing === undefined ? { columns: [], rows: [] } : tableOfItems(listing);
}

function tableOfItems({ at, items }: Listing): Table {
  const columns = [
    ...new Set(items.flatMap((item) => (isJsonMap(item) ? Object.keys(item) : [at]))),
  ].filter((column) => column !== "__typename");
  return {
    columns,
    rows: items.map((item) =>
      columns.map((column) => (isJsonMap(item) ? (item[column] ?? null) : item)),
    ),
  };
}
