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
  group: {
    label: "Draw together",
    names: { kind: "Each kind", region: "Each province", none: "Nothing: each entity by itself" },
    notes: {
      kind: "Double-click a group to see its members",
      region: "What belongs to several provinces stays by itself",
      none: "As the graph has them",
    },
    named: (name: string, n: number) => `${name}, a group of ${n}, derived`,
    open: "Open the group",
    close: "Close its group again",
    opened: (name: string) => `Opened: ${name}`,
    members: (n: number) => `Select its ${n} members`,
    menu: "What to do with this group",
    ungroup: "Draw each entity by itself",
  },
  card: {
    relations: (n: number) => count(n, "relation", "relations"),
    notShown: (n: number) => `${n} not shown`,
    group: (n: number) => `Group of ${n}, derived`,
    outward: (n: number) => `${count(n, "relation", "relations")} with others in sight`,
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
