import type {
  Agreement,
  Confidence,
  Party,
  PartyEntity,
} from "../../../client/features/agreements/agreement.ts";
import { createHierarchy, type Hierarchy } from "../../../client/features/agreements/hierarchy.ts";

/** A region called by the last part of its id. */
export function region(name: string, level: string): PartyEntity {
  return { id: `region/${name}`, kind: "Region", subkind: level, name, nameEn: name };
}

export const regions = {
  delta: region("delta", "macro"),
  shanghai: region("shanghai", "municipality"),
  jinshan: region("jinshan", "district"),
  fengxian: region("fengxian", "district"),
  park: region("park", "area"),
  zhejiang: region("zhejiang", "province"),
  jiaxing: region("jiaxing", "city"),
  pinghu: region("pinghu", "county"),
  taizhou: region("taizhou", "city"),
};

export const works: PartyEntity = {
  id: "organization/works",
  kind: "Organization",
  subkind: "company",
  name: "works",
  nameEn: null,
};

/** Two provinces of a delta; 平湖 is said to be part both of its city and of its province. */
export const hierarchy: Hierarchy = createHierarchy(
  (
    [
      ["shanghai", "delta"],
      ["zhejiang", "delta"],
      ["jinshan", "shanghai"],
      ["fengxian", "shanghai"],
      ["park", "shanghai"],
      ["pinghu", "zhejiang"],
      ["pinghu", "jiaxing"],
      ["jiaxing", "zhejiang"],
      ["taizhou", "zhejiang"],
    ] as const
  ).map(([part, whole]) => ({ part: regions[part], whole: regions[whole] })),
  [works],
);

/** A party to something. */
export function party(entity: PartyEntity, confidence: Confidence = "EXPLICIT"): Party {
  return { ...entity, role: "signatory", confidence };
}

/** An agreement between these; further traits replace the plain ones. */
export function agreement(
  name: string,
  parties: readonly (PartyEntity | Party)[],
  traits: Partial<Agreement> = {},
): Agreement {
  return {
    id: `agreement/${name}`,
    name,
    nameEn: null,
    subkind: "framework_agreement",
    status: null,
    openEnded: false,
    period: null,
    parties: parties.map((one) => ("confidence" in one ? one : party(one))),
    covers: [],
    passageCount: 1,
    ...traits,
  };
}

/** A period from dates alone. */
export function period(from: string | null, to: string | null): NonNullable<Agreement["period"]> {
  return { from, to, label: null, labelEn: null };
}
