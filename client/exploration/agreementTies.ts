import type { EntityFact, RelationFact } from "./facts.ts";

/**
 * What stands between two parties in place of the agreements that both have signed. It is derived,
 * no relation of the graph; `a` is the end whose id comes first.
 */
export interface AgreementTie {
  readonly a: string;
  readonly b: string;
  /** Ids, in the order in which they came into the network. */
  readonly agreements: readonly string[];
}

/** The kind that is folded, as the base ontology calls it. */
export const agreementKind = "Agreement";

/** The relation kind that leads to it from its parties. */
const partyTo = "PARTY_TO";

/**
 * The ties that agreements become. One with fewer than two parties among the entities has no two
 * ends to stand between: it is left out of `agreements`, and of every tie.
 */
export function foldAgreements(
  entities: readonly EntityFact[],
  relations: readonly RelationFact[],
): { readonly ties: readonly AgreementTie[]; readonly agreements: ReadonlySet<string> } {
  const parties = new Map<string, Set<string>>();
  for (const { id, kind } of entities) if (kind === agreementKind) parties.set(id, new Set());
  for (const { kind, from, to } of relations) if (kind === partyTo) parties.get(to)?.add(from);

  const ties = new Map<string, { a: string; b: string; agreements: string[] }>();
  const folded = new Set<string>();
  for (const [agreement, signed] of parties) {
    const ends = [...signed].toSorted();
    if (ends.length > 1) folded.add(agreement);
    ends.forEach((a, index) => {
      for (const b of ends.slice(index + 1)) {
        const known = ties.get(`${a} ${b}`);
        if (known) known.agreements.push(agreement);
        else ties.set(`${a} ${b}`, { a, b, agreements: [agreement] });
      }
    });
  }
  return { ties: [...ties.values()], agreements: folded };
}
