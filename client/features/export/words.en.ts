/** The export dialog in English, and the shape that every other language must have. */
export const en = {
  title: "Export",
  introduction: (entities: number, relations: number) =>
    `What is in sight: ${entities} entities and ${relations} relations, as they stand on the map. Each file names the data, the filters and the link.`,
  none: "Nothing is in sight; there is nothing to export.",
  close: "Close",
  making: "Making the file…",
  made: (file: string) => `${file} is saved`,
  groups: { picture: "Picture", tables: "Tables", graph: "Graph", all: "All of it" },
  formats: {
    png: ["PNG", "For slides and documents"],
    svg: ["SVG", "Sharp at every size, and can be edited"],
    entities: ["Entities (CSV)", "Names in both languages, periods, summaries"],
    relations: ["Relations (CSV)", "Each with its confidence and the ids of its passages"],
    passages: ["Passages (CSV)", "The sentences that bear the relations out, with their places"],
    graphml: ["GraphML", "For Gephi, yEd, Cytoscape, NetworkX"],
    json: ["JSON", "For programs: entities, relations, passages"],
    bundle: ["Citation bundle (ZIP)", "Picture, tables, queries, sources, and how to cite them"],
  },
  subtitle: (entities: number, of: number, relations: number) =>
    `${entities} of ${of} entities, ${relations} relations`,
  asTies: (n: number) => `${n === 1 ? "1 agreement" : `${n} agreements`} drawn as ties`,
  hidden: (n: number) => `${n} out of sight`,
  relationsLeftOut: (n: number) => `${n === 1 ? "1 relation" : `${n} relations`} filtered away`,
  filtered: (filters: string) => `filtered: ${filters}`,
  data: (title: string, version: string) => `Data: ${title}, version ${version}`,
  licence: (licence: string) => `licence ${licence}`,
  madeOn: (when: string) => `Exported ${when}`,
  link: (link: string) => `Link: ${link}`,
  citation: {
    title: "How to cite this",
    files: "What the files are",
    fileWords: {
      "picture.svg": "the network as it stood on the map",
      "picture.png": "the same, for programs that open no SVG",
      "entities.csv": "the entities in sight",
      "relations.csv": "the relations between them, with the ids of their passages",
      "passages.csv": "the passages: the sentences of the sources, in the dataset’s own words",
      "graph.graphml": "the graph for other programs",
      "queries.graphql": "what was asked, step by step",
      "exploration.json": "the exploration itself; open it in Accord Atlas to go on",
    },
    sources: "Sources of the data",
  },
};

export type Words = typeof en;
