import type { Named } from "../../../i18n/names.ts";
import type { Agreement, Covered, PartyEntity } from "../agreement.ts";
import type { Hierarchy } from "../hierarchy.ts";
import { layAxis } from "../matrix/axis.ts";

/** One thing that a picker offers, and how many agreements it would leave on its own. */
export interface Option extends Named {
  readonly id: string;
  readonly kind: string;
  readonly depth: number;
  readonly count: number;
}

/** Every party, under the regions that it is part of; those count their members only if asked. */
export function partyOptions(
  agreements: readonly Agreement[],
  hierarchy: Hierarchy,
  within: boolean,
  compareNames: (a: string, b: string) => number,
): readonly Option[] {
  const parties = new Map<string, PartyEntity>();
  for (const party of agreements.flatMap((agreement) => agreement.parties)) {
    parties.set(party.id, party);
  }
  const weight = partyWeight(agreements, hierarchy);
  const axis = layAxis([...parties.values()], hierarchy, {
    closed: new Set(),
    within,
    weight,
    compareNames,
  });
  return axis.map(({ entity, depth, reach }) => ({
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    nameEn: entity.nameEn,
    depth,
    count: agreements.filter(({ parties: bound }) => bound.some(({ id }) => reach.has(id))).length,
  }));
}

/** In how many agreements somebody, or a member of it, is a party. */
export function partyWeight(
  agreements: readonly Agreement[],
  hierarchy: Hierarchy,
): (id: string) => number {
  const counts = new Map<string, number>();
  for (const { parties } of agreements) {
    for (const id of new Set(parties.flatMap((party) => [...hierarchy.wholes(party.id)]))) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return (id) => counts.get(id) ?? 0;
}

/** Every field and region that an agreement covers, the most covered first. */
export function fieldOptions(
  agreements: readonly Agreement[],
  compareNames: (a: string, b: string) => number,
): readonly Option[] {
  const covered = new Map<string, { readonly what: Covered; count: number }>();
  for (const what of agreements.flatMap(({ covers }) => covers)) {
    const known = covered.get(what.id);
    if (known) known.count += 1;
    else covered.set(what.id, { what, count: 1 });
  }
  return [...covered.values()]
    .map(({ what, count }) => ({
      id: what.id,
      kind: what.kind,
      name: what.name,
      nameEn: what.nameEn,
      depth: 0,
      count,
    }))
    .toSorted((a, b) => b.count - a.count || compareNames(a.name, b.name));
}

/** The options that a text names, in either language, or that the server found by it. */
export function matching(
  options: readonly Option[],
  text: string,
  found: ReadonlySet<string>,
): readonly Option[] {
  const wanted = text.normalize("NFKC").trim().toLowerCase();
  if (wanted === "") return options;
  return options.filter(
    ({ id, name, nameEn }) =>
      found.has(id) ||
      name.toLowerCase().includes(wanted) ||
      (nameEn ?? "").toLowerCase().includes(wanted),
  );
}
