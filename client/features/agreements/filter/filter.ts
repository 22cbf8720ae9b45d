import type { Agreement, Confidence, Party } from "../agreement.ts";
import type { Hierarchy } from "../hierarchy.ts";
import { isInForce, type YearRange } from "../timeline/term.ts";

/** Which agreements all three views show. */
export interface AgreementFilter {
  /** Regions or organisations that must be parties: all of them, or any. */
  readonly parties: readonly string[];
  readonly match: "ALL" | "ANY";
  /** Whether a party counts for every region that it is part of. */
  readonly within: boolean;
  readonly subkinds: readonly string[];
  /** Fields or regions that must be covered, all of them. */
  readonly fields: readonly string[];
  /** In force in one of these years. */
  readonly years: YearRange | null;
  /** The least sure claim "is a party" that still counts. */
  readonly confidence: Confidence;
}

/** Lets everything through. */
export const noFilter: AgreementFilter = {
  parties: [],
  match: "ALL",
  within: false,
  subkinds: [],
  fields: [],
  years: null,
  confidence: "BACKGROUND",
};

/** Whether nothing is filtered out; `match` and `within` alone leave nothing out. */
export function isUnfiltered(filter: AgreementFilter): boolean {
  return (
    filter.parties.length === 0 &&
    filter.subkinds.length === 0 &&
    filter.fields.length === 0 &&
    filter.years === null &&
    filter.confidence === "BACKGROUND"
  );
}

const sureness: Readonly<Record<Confidence, number>> = { EXPLICIT: 0, IMPLIED: 1, BACKGROUND: 2 };

/** The parties that are claimed at least as surely as the filter asks. */
export function countedParties(
  agreement: Agreement,
  filter: Pick<AgreementFilter, "confidence">,
): readonly Party[] {
  if (filter.confidence === "BACKGROUND") return agreement.parties;
  const most = sureness[filter.confidence];
  return agreement.parties.filter(({ confidence }) => sureness[confidence] <= most);
}

/**
 * The agreements that pass, each with only the parties that count, in the order given.
 * The answer is the server's `agreements(linking:, match:, within:, …)`; the confidence of a party
 * is asked here alone.
 */
export function filterAgreements(
  agreements: readonly Agreement[],
  filter: AgreementFilter,
  hierarchy: Hierarchy,
): readonly Agreement[] {
  return agreements.flatMap((agreement) => {
    const parties = countedParties(agreement, filter);
    const passes =
      (filter.confidence === "BACKGROUND" || parties.length > 0) &&
      (filter.subkinds.length === 0 || filter.subkinds.includes(agreement.subkind ?? "")) &&
      filter.fields.every((field) => agreement.covers.some(({ id }) => id === field)) &&
      (filter.years === null || isInForce(agreement.period, filter.years)) &&
      linksThem(parties, filter, hierarchy);
    if (!passes) return [];
    return [parties === agreement.parties ? agreement : { ...agreement, parties }];
  });
}

function linksThem(
  parties: readonly Party[],
  { parties: asked, match, within }: AgreementFilter,
  hierarchy: Hierarchy,
): boolean {
  if (asked.length === 0) return true;
  const isBound = (id: string) =>
    parties.some((party) => party.id === id || (within && hierarchy.wholes(party.id).has(id)));
  return match === "ALL" ? asked.every(isBound) : asked.some(isBound);
}

/** How many of the ids in a filter, which may come from an old link, mean nothing here. */
export function unknownIn(
  { parties, fields, subkinds }: AgreementFilter,
  agreements: readonly Agreement[],
  hierarchy: Hierarchy,
): number {
  const covered = new Set(agreements.flatMap(({ covers }) => covers.map(({ id }) => id)));
  const kinds = new Set(agreements.map(({ subkind }) => subkind));
  return [
    ...parties.filter((id) => hierarchy.entity(id) === undefined),
    ...fields.filter((id) => !covered.has(id)),
    ...subkinds.filter((id) => !kinds.has(id)),
  ].length;
}
