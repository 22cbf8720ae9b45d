const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** The strings of the network's own tools and menus, in English, and the shape that every other language must have. */
export const en = {
  menu: {
    entities: (n: number) => (n === 1 ? "What to do with it" : `What to do with these ${n}`),
    line: "What to do with this line",
    canvas: "What to do with the network",
    inspect: "Details",
    bothEnds: "Select both ends",
    paths: "Paths between the two",
    centre: "Centre",
    fit: "Fit everything",
    fitSelection: "Fit the selection",
    selectAll: "Select everything in sight",
    showAll: "Show what is hidden",
    nothingHidden: "Nothing is hidden",
    nothingShown: "Nothing is in sight",
    export: "Export…",
  },
  shapes: {
    box: "Select with a box",
    lasso: "Select with a loop",
    on: "Draw round what is to be selected; Escape puts the tool away",
    selected: (n: number) => (n === 0 ? "Nothing was inside" : `${n} selected`),
  },
  card: {
    relations: (n: number) => count(n, "relation", "relations"),
    notShown: (n: number) => `${n} not shown`,
  },
  layout: {
    label: "Arrange",
    names: {
      force: "By forces",
      concentric: "In rings",
      layered: "In layers",
      grid: "By kind",
    },
    notes: {
      force: "What is related stands together",
      concentric: "By steps from the selection",
      concentricAlone: "By steps from the best connected",
      layered: "Along the direction of relations",
      grid: "A block for each kind",
    },
    roundThis: "Arrange round it",
  },
};

export type Words = typeof en;
