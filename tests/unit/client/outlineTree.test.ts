import { expect, test } from "vitest";
import { apply } from "../../../client/exploration/command.ts";
import { emptyExploration } from "../../../client/exploration/exploration.ts";
import { noFacts, withFound } from "../../../client/exploration/facts.ts";
import { inSight } from "../../../client/exploration/sight.ts";
import { type TreeRow, treeRows } from "../../../client/features/outline/tree.ts";
import { anEntity, aRelation } from "./explorationSample.ts";

const facts = withFound(noFacts, {
  entities: [
    anEntity("region/a"),
    anEntity("region/b"),
    anEntity("agreement/x", { kind: "Agreement" }),
  ],
  relations: [
    aRelation("region/a", "agreement/x"),
    aRelation("region/b", "agreement/x"),
    aRelation("region/b", "region/a", { kind: "ADJACENT_TO" }),
    aRelation("region/b", "region/a", { kind: "PART_OF", id: "part-of/b/a" }),
  ],
});
const all = apply(emptyExploration, { name: "open", ids: [...facts.entities.keys()], by: "link" });
const order = {
  symmetric: (kind: string) => kind === "ADJACENT_TO",
  kinds: (a: string, b: string) => (a < b ? -1 : Number(a > b)),
  neighbours: (a: string, b: string) => (a < b ? -1 : Number(a > b)),
};
const lines = (open: readonly string[], exploration = all) => {
  const sight = inSight(exploration, facts);
  return treeRows(sight, sight.entities, new Set(open), order).map(words);
};
const words = (row: TreeRow): string => {
  const at = `${row.place}/${row.of}`;
  if (row.level === 1) return `${row.entity.id} ${row.count} ${at}`;
  if (row.level === 2) return `- ${row.way} ${row.kind} ${row.count} ${at}`;
  return `-- ${row.neighbour} ${row.relation?.kind ?? `tie of ${row.agreements}`} ${at}`;
};

test("shut, the tree lists the entities with how many relations each has in sight", () => {
  expect(lines([])).toEqual(["region/a 3 1/3", "region/b 3 2/3", "agreement/x 2 3/3"]);
});

test("an open entity shows its relations by kind and direction, and these the neighbours", () => {
  expect(lines(["region/a", "region/a OUT ADJACENT_TO", "region/a IN PART_OF"])).toEqual([
    "region/a 3 1/3",
    // A kind that says the same from either end has no direction.
    "- OUT ADJACENT_TO 1 1/3",
    "-- region/b ADJACENT_TO 1/1",
    "- OUT PARTY_TO 1 2/3",
    "- IN PART_OF 1 3/3",
    "-- region/b PART_OF 1/1",
    "region/b 3 2/3",
    "agreement/x 2 3/3",
  ]);
});

test("agreements that are drawn as ties are lines of their own", () => {
  const asTies = apply(all, { name: "toggleTies" });
  expect(lines(["region/b", "region/b TIE "], asTies)).toEqual([
    "region/a 3 1/2",
    "region/b 3 2/2",
    "- OUT ADJACENT_TO 1 1/3",
    "- OUT PART_OF 1 2/3",
    "- TIE  1 3/3",
    "-- region/a tie of 1 1/1",
  ]);
});
