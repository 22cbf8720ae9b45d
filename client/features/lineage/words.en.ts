const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** This workspace in English, and the shape that other languages must have. */
export const en = {
  title: "Lineage",
  loading: "Reading what came before what…",
  loadingOf: "Following the lineage…",
  empty: "The dataset orders nothing in time",
  emptyAdvice: "None of its relations say what came before what. The network shows the rest.",
  toNetwork: "Go to the network",
  cut: (read: number, total: number) =>
    `${read} of ${total} relations of lineage were read. Choose a mechanism to see its own in full.`,
  choose: {
    label: "Choose a mechanism",
    placeholder: "Mechanism, field, strategy…",
    open: "List them all",
    clear: "All lineages",
    with: "With a lineage",
    without: "Mechanisms without one",
    asking: "Looking…",
    none: "No such name",
  },
  controls: {
    direction: "Direction",
    directions: { BOTH: "Both ways", IN: "What it came from", OUT: "What it led to" },
    depth: "Depth",
    depths: (n: number) => count(n, "step", "steps"),
    satellites: "Needs, agreements, platforms",
    view: "View",
    drawing: "Drawing",
    list: "List",
    zoom: "Zoom",
    zoomIn: "Larger",
    zoomOut: "Smaller",
    zoomReset: (percent: number) => `${percent} %, back to 100 %`,
  },
  overview: (lineages: number, stages: number) =>
    `${count(lineages, "lineage", "lineages")} of ${stages} stages: what the sources order in time, each arrow with the sentence that orders it. Nothing is inferred from dates.`,
  counts: (stages: number, steps: number) =>
    `${count(stages, "stage", "stages")}, ${count(steps, "step", "steps")}`,
  fromTo: "to",
  and: " and ",
  comma: ", ",
  opened: "Opened in the inspector",
  ofTitle: {
    BOTH: (name: string) => `Where ${name} came from and what it led to`,
    IN: (name: string) => `Where ${name} came from`,
    OUT: (name: string) => `What ${name} led to`,
  },
  withinTitle: (name: string) => `The steps within ${name}`,
  showInNetwork: "Show in network",
  tellStory: "In words, with passages",
  hideStory: "Hide the words",
  nothing: (name: string) => `The sources put nothing before or after ${name}`,
  nothingDirection: "Nothing that way; look both ways.",
  nothingAdvice: "That is the sources’ silence, not a finding.",
  otherRelations: "Its other relations",
  bothWays: "Look both ways",
  truncated: (n: number) =>
    `There is more: ${count(n, "step", "steps")} each way were followed, and at most 200 stages.`,
  further: "One step further",
  satellitesCut: (shown: number, total: number) =>
    `${shown} of ${total} needs, agreements and platforms shown.`,
  satellitesNone: "No needs, agreements or platforms are stated for these stages.",
  gone: "This entity is not in the loaded dataset",
  goneAdvice: "The dataset may have changed since the link was made.",
  withinCut: (read: number, total: number) => `${read} of ${total} steps within it are shown.`,
  alone: (n: number) => `${count(n, "mechanism", "mechanisms")} without a lineage`,
  aloneAdvice: "The sources name them, and do not say what came before or after.",
  aloneCut: (read: number, total: number) => `${read} of ${total} mechanisms were read.`,
  drawing: {
    role: "lineage",
    label: (stages: number, steps: number) =>
      `Drawing of ${count(stages, "stage", "stages")} and ${count(steps, "step", "steps")}`,
    help: "→ ← along the arrows, ↑ ↓ within a column, [ ] from step to step. Enter opens a stage in the inspector, or a step’s passages; Esc closes them. + − 0 zoom.",
    zoomed: (percent: number) => `${percent} %`,
    stage: (facts: readonly string[], before: number, after: number) =>
      [...facts, before > 0 ? `${before} before it` : "", after > 0 ? `${after} after it` : ""]
        .filter(Boolean)
        .join(", "),
    step: (what: string, from: string, to: string, confidence: string, passages: number) =>
      `Step ${what}: ${from} → ${to}; ${confidence}, ${count(passages, "passage", "passages")}`,
    noField: "field not stated",
    lanes: "Lanes by field",
    generation: (n: number) => `Stage ${n + 1}`,
    relative: (n: number) =>
      n === 0
        ? "in question"
        : n < 0
          ? count(-n, "step before", "steps before")
          : count(n, "step after", "steps after"),
    undated: "undated",
    circle: "closes a circle",
  },
  verbs: { PRECEDES: "came before", EVOLVED_INTO: "evolved into" } as Record<string, string>,
  story: {
    label: "In words",
    begins: "It begins with",
    stop: ".",
    within: (names: string) => `within ${names}`,
    mark: (number: number) => `Mark step ${number} in the drawing`,
    told: (line: number) => `line ${line}, as above`,
    circle: "This step closes a circle: the sources contradict each other about what came first.",
  },
  list: {
    label: "The lineage as a list",
    above: "listed above",
    step: (number: number) => `step ${number}`,
  },
  legend: "Legend",
};

export type Words = typeof en;
