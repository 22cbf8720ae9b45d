/** The strings of what can be done with entities, in English, and the shape that every other language must have. */
export const en = {
  details: "Details",
  paths: "Paths between the two",
  pathsFrom: (name: string) => `Paths from ${name}`,
  needsTwo: "Select another entity first, or two together",
  oneAtATime: "One entity at a time",
  notInSight: "Not in sight",
  notThere: "Not in the network",
  noPlace: "It has no place yet",
  remove: "Remove from view",
  removedNow: (n: number) =>
    n === 1 ? "1 removed; undo brings it back" : `${n} removed; undo brings them back`,
  nothingElse: "Nothing else is in sight",
  menu: (n: number) => (n === 1 ? "What to do with it" : `What to do with these ${n}`),
};

export type Words = typeof en;
