import type { Agreement } from "../agreement.ts";
import { termOf } from "../timeline/term.ts";

/** A column that the ledger can be sorted by. */
export type LedgerColumn = "title" | "kind" | "parties" | "fields" | "period" | "passages";

/** What the ledger is sorted by. */
export interface LedgerOrder {
  readonly column: LedgerColumn;
  readonly descending: boolean;
}

/** The words that the ledger shows, and how they sort. */
export interface LedgerWords {
  readonly title: (agreement: Agreement) => string;
  readonly kind: (subkind: string | null) => string;
  readonly compare: (a: string, b: string) => number;
}

/** The latest terms first, as the server gives them. */
export const latestFirst: LedgerOrder = { column: "period", descending: true };

/**
 * Sorted copies; ties by title, then by id. What has no date comes last either way: not to know is
 * neither early nor late.
 */
export function sortAgreements(
  agreements: readonly Agreement[],
  { column, descending }: LedgerOrder,
  { title, kind, compare: compareWords }: LedgerWords,
): readonly Agreement[] {
  const sign = descending ? -1 : 1;
  const compare = (a: Agreement, b: Agreement): number => {
    switch (column) {
      case "title":
        return sign * compareWords(title(a), title(b));
      case "kind":
        return sign * compareWords(kind(a.subkind), kind(b.subkind));
      case "parties":
        return sign * (a.parties.length - b.parties.length);
      case "fields":
        return sign * (a.covers.length - b.covers.length);
      case "passages":
        return sign * (a.passageCount - b.passageCount);
      case "period": {
        const [one, other] = [termOf(a.period), termOf(b.period)];
        if (one === null || other === null) return Number(one === null) - Number(other === null);
        return sign * (startOf(one) - startOf(other)) || sign * (endOf(one) - endOf(other));
      }
      default:
        return column satisfies never;
    }
  };
  return agreements.toSorted(
    (a, b) => compare(a, b) || compareWords(title(a), title(b)) || (a.id < b.id ? -1 : 1),
  );
}

// Years stand in for what is open: infinities would subtract to NaN.
const startOf = ({ from }: { readonly from: number | null }): number => from ?? -1e6;
const endOf = ({ to }: { readonly to: number | null }): number => to ?? 1e6;
