import type { Confidence } from "../agreement.ts";
import { latestFirst, type LedgerColumn, type LedgerOrder } from "../ledger/sortAgreements.ts";
import type { Grouping } from "../ledger/groupAgreements.ts";
import type { YearRange } from "../timeline/term.ts";
import { type AgreementFilter, noFilter } from "./filter.ts";

/** The three pictures of one filtered set. */
export type AgreementsView = "ledger" | "matrix" | "timeline";

/** What the columns of the matrix are compared with. */
export type MatrixRows = "regions" | "agreements";

/** All that a link to this workspace restores. */
export interface AgreementsAddress {
  readonly view: AgreementsView;
  readonly filter: AgreementFilter;
  /** The agreement that is selected. */
  readonly agreement: string | null;
  readonly order: LedgerOrder;
  readonly grouping: Grouping;
  readonly matrixRows: MatrixRows;
  /** Regions whose members are rolled up in the matrix. */
  readonly closed: readonly string[];
  /** The two ends of the cell whose agreements are listed. */
  readonly cell: readonly [string, string] | null;
}

const views = ["ledger", "matrix", "timeline"] as const;
const matches = ["ALL", "ANY"] as const;
const confidences = ["EXPLICIT", "IMPLIED", "BACKGROUND"] as const satisfies readonly Confidence[];
const groupings = ["none", "kind", "party", "field", "year"] as const;
const matrixModes = ["regions", "agreements"] as const;
const columns = [
  "title",
  "kind",
  "parties",
  "fields",
  "period",
  "passages",
] as const satisfies readonly LedgerColumn[];

/** The names that this workspace owns in the address; all others are left as they are. */
const owned =
  "view party match within kind field years confidence agreement sort group rows closed cell".split(
    " ",
  );

/** Reads the address; what it cannot understand counts as not said. */
export function readAddress(query: URLSearchParams): AgreementsAddress {
  const one = <Value extends string>(name: string, allowed: readonly Value[], otherwise: Value) =>
    allowed.find((value) => value.toLowerCase() === query.get(name)?.toLowerCase()) ?? otherwise;
  const ids = (name: string) => [...new Set(query.getAll(name).filter((id) => id !== ""))];
  const [a, b, ...rest] = (query.get("cell") ?? "").split("~");

  return {
    view: one("view", views, "ledger"),
    filter: {
      parties: ids("party"),
      match: one("match", matches, noFilter.match),
      within: query.get("within") === "1",
      subkinds: ids("kind"),
      fields: ids("field"),
      years: readYears(query.get("years") ?? ""),
      confidence: one("confidence", confidences, noFilter.confidence),
    },
    agreement: query.get("agreement") || null,
    order: readOrder(query.get("sort") ?? ""),
    grouping: one("group", groupings, "none"),
    matrixRows: one("rows", matrixModes, "regions"),
    closed: ids("closed"),
    cell: a && b && rest.length === 0 ? [a, b] : null,
  };
}

/** The address that reads back as the same, with the other parameters of `query` kept. */
export function writeAddress(address: AgreementsAddress, query: URLSearchParams): URLSearchParams {
  const { filter, order } = address;
  const written = new URLSearchParams([...query].filter(([name]) => !owned.includes(name)));
  const put = (name: string, value: string, otherwise = "") => {
    if (value !== otherwise) written.set(name, value);
  };
  const putAll = (name: string, ids: readonly string[]) => {
    for (const id of ids) written.append(name, id);
  };

  put("view", address.view, "ledger");
  putAll("party", filter.parties);
  put("match", filter.match.toLowerCase(), "all");
  put("within", filter.within ? "1" : "");
  putAll("kind", filter.subkinds);
  putAll("field", filter.fields);
  put("years", filter.years === null ? "" : yearsText(filter.years));
  put("confidence", filter.confidence.toLowerCase(), "background");
  put("agreement", address.agreement ?? "");
  put("sort", orderText(order), orderText(latestFirst));
  put("group", address.grouping, "none");
  put("rows", address.matrixRows, "regions");
  putAll("closed", address.closed);
  put("cell", address.cell?.join("~") ?? "");
  return written;
}

/** `2025`, or `2024..2026`. */
function readYears(text: string): YearRange | null {
  const [, first, last] = /^(\d{1,4})(?:\.\.(\d{1,4}))?$/.exec(text) ?? [];
  if (first === undefined) return null;
  const [from, to] = [Number(first), Number(last ?? first)];
  return { from: Math.min(from, to), to: Math.max(from, to) };
}

function yearsText({ from, to }: YearRange): string {
  return from === to ? String(from) : `${from}..${to}`;
}

/** `title`, or `title.desc`. */
function readOrder(text: string): LedgerOrder {
  const [name, direction] = text.split(".");
  const column = columns.find((known) => known === name);
  return column === undefined ? latestFirst : { column, descending: direction === "desc" };
}

function orderText({ column, descending }: LedgerOrder): string {
  return descending ? `${column}.desc` : column;
}
