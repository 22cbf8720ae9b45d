const steps = (n: number): string => (n === 1 ? "1 step" : `${n} steps`);

/** The strings of paths in English, and the shape that every other language must have. */
export const en = {
  looking: "Looking for paths…",
  label: "Paths",
  within: (n: number) => `Within ${steps(n)}`,
  length: "How long",
  counted: (lengths: readonly { length: number; count: number; exact: boolean }[]) =>
    lengths
      .map(({ length, count, exact }) => `${count}${exact ? "" : " or more"} of ${steps(length)}`)
      .join(", "),
  listed: (n: number) => `${n} listed`,
  longerUncounted: "longer ones were not looked for",
  equallyShort: (n: number, exact: boolean) =>
    `${n}${exact ? "" : " or more"} paths are equally short.`,
  order:
    "Shortest first; of equally short ones the best borne out first (explicit before implied before background), then by id.",
  leftOut: (kinds: string) => `Not by way of ${kinds}.`,
  goThroughThem: "Go through them too",
  leaveThemOut: "Leave out what connects almost everything",
  narrow: "Narrow",
  through: "Through",
  along: "Along",
  reset: "As at first",
  more: "10 more",
  first100: "These are the first 100. Narrow by kind to see others.",
  none: (n: number) => `No path within ${steps(n)}`,
  noneAdvice: (kinds: string) =>
    kinds === "" ? "No kind of entity was left out." : `Left out on the way: ${kinds}.`,
  whyLeftOut: "They connect almost everything, and so say little.",
  narrowedAdvice: "Only some kinds of relations were followed.",
  lookWithin: (n: number) => `Look within ${steps(n)}`,
  followAll: "Follow every kind of relation",
  tooSlow: "The search took too long",
  tooSlowAdvice: "Long paths between much-connected entities are many. Ask for less:",
  again: "Try again",
  show: (index: number) => `Show path ${index} on the map`,
  step: (from: string, to: string) => `${from} to ${to}: `,
  times: (words: string, n: number) => (n > 1 ? `${words} ×${n}` : words),
  cutRelations: (n: number) => `${n} in all`,
  why: (n: number) => (n === 1 ? "1 passage" : `${n} passages`),
  wholly: (confidence: string) => `${confidence} throughout`,
  weakest: (confidence: string) => `weakest step: ${confidence}`,
  notIn: (n: number) => `${n} not in the network`,
  addRest: (n: number) => (n === 1 ? "Add it" : `Add these ${n}`),
  addAll: (n: number) => `Add all ${n} on these paths to the network`,
  addOne: (name: string) => `Add ${name}`,
  background: "Common knowledge; no sentence of the source says it.",
};

export type Words = typeof en;
