/** The strings of what entities share, in English, and the shape that every other language must have. */
export const en = {
  comparing: "Comparing…",
  looking: "Looking for what they share…",
  total: (n: number, exact: boolean, of: number) =>
    `${of === 2 ? "Both" : `All ${of}`} are one relation away from ${n}${exact ? "" : " or more"}. One that is shared in several ways stands in several groups.`,
  counting: "Counting ended there: a group may lack some.",
  different: "By different relations",
  none: "They share nothing",
  noneAdvice: (of: number): string =>
    of === 2
      ? "No entity is one relation away from both. A path may still join them."
      : "No entity is one relation away from every one of them. Fewer at once may share more.",
  toPaths: "Look for paths",
  passages: (n: number) => (n === 1 ? "1 passage" : `${n} passages`),
  add: (n: number) => (n === 1 ? "Add it to the network" : `Add these ${n} to the network`),
  addAll: (n: number) => `Add all ${n} to the network`,
  cut: (shown: number, total: number, exact: boolean) =>
    `${shown} of ${total}${exact ? "" : " or more"}`,
  rest: "List the rest",
  mostListed: (limit: number) => `No list here is longer than ${limit}; expand by kind, or`,
  ledger: "see the table of agreements",
  only: (name: string) => `Only ${name}`,
  both: "Both",
  kind: "Kind",
  nothing: "none",
  nothingAtAll: "Nothing to compare",
  nothingAdvice:
    "The dataset joins neither of the two to an agreement, mechanism, platform or project.",
  within: "Count members of a region too",
  table: (a: string, b: string) => `${a} and ${b} compared`,
};

export type Words = typeof en;
