const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
const passages = (n: number): string => count(n, "passage", "passages");

/** This workspace in English, and the shape that every other language must have. */
export const en = {
  title: "Read",
  loading: (read: number, total: number | null) =>
    total === null ? "Reading the passages…" : `Reading the passages… ${read} of ${total}`,
  cut: (read: number, total: number) =>
    `Only the first ${read} of ${total} passages are read; counts are of these.`,
  empty: "The dataset holds no passages",
  emptyAdvice: "Load one that does, or look at the network.",
  toNetwork: "Go to the network",
  source: "Source",
  chapters: "Chapters",
  beforeChapters: "Before the first chapter",
  chapterCount: (shown: number, of: number) => (shown === of ? `${of}` : `${shown} of ${of}`),
  chapterEmpty: "No passage of this chapter passes the filters",
  coverage: {
    label: "Coverage",
    all: (n: number) => passages(n),
    supporting: (n: number) => `${n} support facts`,
    silent: (n: number) => `${n} support none`,
    silentTitle: "Passages that bear out no relation, each with the reason",
    unexplained: "No reason is recorded.",
  },
  beside: {
    label: "Beside our words",
    nothing: "nothing",
    language: "Chinese",
    original: "the original",
  },
  attachment: {
    none: "In our own words; the original is not attached",
    differs:
      "The attached file is not the one that the passages point into: its hash differs, so nothing of it is quoted.",
    how: "How to attach it",
    steps: (file: string) =>
      `Save the source’s text as ${file} in the dataset’s folder, then look again. Its SHA-256 must be:`,
    replace: (file: string) =>
      `Replace ${file} in the dataset’s folder by the file with this SHA-256, then look again:`,
    check: "Nothing is uploaded: the program reads the file where it lies and compares the hash.",
    again: "Look again",
  },
  filter: {
    label: "Filters",
    kinds: "Names",
    kind: (name: string, n: number) => `${name}: named in ${passages(n)}`,
    relations: "Bears out",
    anyRelation: "any relation",
    text: "Find in the text",
    clear: "Clear filters",
    shown: (n: number, of: number) => `${n} of ${passages(of)} shown`,
    nothing: "No passage passes these filters",
    nothingAdvice: "Take a filter away, or clear them all.",
    left: (n: number) => `${passages(n)} left out`,
  },
  passage: {
    open: (n: number) => `Sentence ${n}`,
    openSilent: (n: number) => `Sentence ${n}, supports no fact`,
    line: (line: number) => `line ${line}`,
    place: (line: number, start: number, end: number) =>
      `line ${line}, characters ${start + 1}–${end}`,
    mention: (name: string, kind: string) => `${name} · ${kind}`,
    group: (n: number) => `stands for ${n}`,
  },
  panel: {
    label: "What it supports",
    close: "Close",
    howTitle: "How to read this",
    how: "Each number begins a sentence of the source, told in our own words. Choose a number to see every fact that rests on it; choose an underlined name to see who or what it is.",
    keys: [
      ["↑ ↓ or j k", "sentence by sentence"],
      ["→ ←", "to the names in it"],
      ["Enter", "what it supports"],
      ["Esc", "back, close"],
    ] as readonly (readonly [string, string])[],
    styles: "How names are marked",
    ourWords: "Our words",
    inOther: "In Chinese",
    original: "The original",
    facts: "Facts that rest on it",
    noFacts: "It supports no fact",
    entities: "Who and what it names",
    noEntities: "It names nobody that the dataset knows.",
    role: (role: string) => `as ${role}`,
    scope: (names: string) => `within ${names}`,
    show: "Show these in the network",
    showing: "Adding…",
    only: "Only what this sentence names, and the relations among it",
    see: "See in the network",
    seeTitle: "Adds it with its neighbours to the network",
    supports: (n: number, relations: number, entities: number) =>
      `Sentence ${n}: ${count(relations, "fact", "facts")}, ${count(entities, "name", "names")}`,
    gone: "This passage is not in the loaded dataset",
    goneAdvice: "The dataset may have changed since the link was made.",
    entityGone: "This entity is not in the loaded dataset",
    mentions: (n: number) => `named in ${passages(n)} here`,
    previous: "Previous mention",
    next: "Next mention",
    added: (came: number, total: number, name: string) =>
      came < total
        ? `${name} with ${came} of ${total} neighbours`
        : `${name} with ${count(total, "neighbour", "neighbours")}`,
  },
};

export type Words = typeof en;
