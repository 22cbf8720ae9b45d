const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** The filters' strings in English, and the shape that every other language must have. */
export const en = {
  label: "Filters",
  introduction: "What a filter leaves out is counted, and comes back when it is lifted.",
  close: "Close the filters",
  leftOut: (what: string) => `${what} filtered away`,
  nothingLeftOut: "Nothing is filtered away",
  liftAll: "Lift all",
  lift: (filter: string) => `Lift the filter by ${filter}`,
  liftShort: "Lift",
  leavesOut: (what: string) => `leaves out ${what}`,
  headings: {
    kinds: "Kind",
    relationKinds: "Relation kind",
    confidence: "Confidence",
    modality: "Progress",
    years: "Years",
    regions: "Region",
  },
  noneOf: "All off",
  noneOfLabel: (filter: string) => `Switch every ${filter} off`,
  inNetwork: (n: number) => `${n} in the network`,
  from: "From year",
  to: "To year",
  inForce: (year: string, n: number) => `${year}: ${n} in force`,
  noYears: "Nothing in the network has a date.",
  undated: (n: number) => `${count(n, "entity", "entities")} without a date`,
  undatedChoices: {
    all: "stay",
    related: "stay if related to these years",
    none: "go",
  },
  anyYears: "all years",
  relationsFollow: "A relation without a date stays with its ends.",
  addRegion: "Add a region",
  regionNote: "What is located in it, part of it, or agreed by it or what lies in it.",
  noRegion: "No region of this name in the network",
  removeRegion: (name: string) => `Take ${name} from the filter`,
};

export type Words = typeof en;
