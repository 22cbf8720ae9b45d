import type { RelationFact } from "./facts.ts";

/** How sure a relation is. */
export type Confidence = RelationFact["confidence"];

/** How far a thing has come; `UNSTATED` where nothing is said of it. */
export type Modality = NonNullable<RelationFact["modality"]> | "UNSTATED";

/** What happens to entities without a date while only some years are in sight. */
export type Undated =
  /** They stay. */
  | "all"
  /** Those stay that are related to something of these years. */
  | "related"
  /** They go. */
  | "none";

/** Whole years, both included. */
export interface Years {
  readonly from: number;
  readonly to: number;
  readonly undated: Undated;
}

/** Conditions on what is in sight, as plain data; each list and each absence says "no condition". */
export interface Filters {
  /** Relation kinds that are switched off. */
  readonly relationKinds: readonly string[];
  /** Confidences that are switched off. */
  readonly confidence: readonly Confidence[];
  /** How far a thing must not have come: of entities and of relations. */
  readonly modality: readonly Modality[];
  /** In one of these years, something must be in force. */
  readonly years: Years | null;
  /** Only these regions and what belongs to one of them. */
  readonly regions: readonly string[];
}

export const noFilters: Filters = {
  relationKinds: [],
  confidence: [],
  modality: [],
  years: null,
  regions: [],
};

/** A filter by its name; `kinds` are the entity kinds that are switched off. */
export type FilterName = keyof Filters | "kinds";

/** In the order in which they are told. */
export const filterNames = [
  "kinds",
  "relationKinds",
  "confidence",
  "modality",
  "years",
  "regions",
] as const satisfies readonly FilterName[];

export const confidences = [
  "EXPLICIT",
  "IMPLIED",
  "BACKGROUND",
] as const satisfies readonly Confidence[];

export const modalities = [
  "STUDIED",
  "RECOMMENDED",
  "PLANNED",
  "STARTED",
  "ONGOING",
  "DONE",
  "STANDING",
  "UNSTATED",
] as const satisfies readonly Modality[];

export const undatedChoices = ["all", "related", "none"] as const satisfies readonly Undated[];

/** The filters that are in force, kinds that are switched off among them. */
export function filtersInForce({
  filters,
  hiddenKinds,
}: {
  readonly filters: Filters;
  readonly hiddenKinds: ReadonlySet<string>;
}): readonly FilterName[] {
  return filterNames.filter((name) => {
    if (name === "kinds") return hiddenKinds.size > 0;
    return name === "years" ? filters.years !== null : filters[name].length > 0;
  });
}

/** The filters without those named. */
export function lifted(filters: Filters, names: readonly FilterName[]): Filters {
  const kept = Object.entries(filters).filter(([name]) => !names.some((gone) => gone === name));
  return { ...noFilters, ...Object.fromEntries(kept) };
}
