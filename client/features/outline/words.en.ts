/** The strings of the network's tables, in English, and the shape that every other language must have. */
export const en = {
  entities: "Shown entities",
  relations: "Shown relations",
  tree: "Entities, their relations and neighbours",
  name: "Name",
  kind: "Kind",
  period: "Period",
  progress: "Progress",
  confidence: "Confidence",
  count: "Relations",
  countShort: "Rel.",
  from: "From",
  relation: "Relation",
  to: "To",
  nothing: "Nothing is shown",
  noRelations: "No relation is shown",
  sortBy: (column: string) => `Sort by ${column}`,
  actions: "Actions",
  actionsOn: (name: string) => `Actions for ${name}`,
  ties: "Ties",
  between: "Between",
  agreements: "Agreements",
  tabs: { entities: "Entities", relations: "Relations", tree: "Tree", recipe: "Recipe" },
  enlarge: "Enlarge: below the map",
  putBack: "Back to the side",
};

export type Words = typeof en;
