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
    arranged: (name: string) => `Arranged: ${name}`,
    shown: (n: number) => count(n, "entity", "entities"),
  },
};

export type Words = typeof en;
