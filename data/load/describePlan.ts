import { grouped } from "./grouped.ts";
import type { Difference, Plan } from "./plan.ts";
import type { StoredRow } from "./storedGraph.ts";

/** Ids named of each group and change; the rest are counted. */
const examples = 3;

const changes = [
  { key: "added", sign: "+" },
  { key: "changed", sign: "~" },
  { key: "removed", sign: "-" },
] as const;

/** What a load would do, group by group, in lines for a terminal. */
export function describePlan({
  graph,
  before,
  nodes,
  relations,
  removedShare,
  isEmpty,
}: Plan): string {
  const { id, version } = graph.dataset;
  if (isEmpty) return `Nothing to change: the database holds ${id}, version ${version}, already.`;

  const from =
    before === undefined ? "an empty database" : `${before.id}, version ${before.version}`;
  const lines = [`From ${from} to ${id}, version ${version}:`];
  lines.push(...describeDifference(nodes), ...describeDifference(relations));
  if (lines.length === 1)
    lines.push("  only what dataset.yaml and ontology.yaml say of the dataset");

  const removed = nodes.removed.length + relations.removed.length;
  const kept = nodes.unchanged + relations.unchanged;
  lines.push(
    `${kept} stay as they are; ${removed} would go, ${percent(removedShare)} of what is loaded.`,
  );
  return lines.join("\n");
}

function describeDifference(difference: Difference<StoredRow>): string[] {
  const rows = changes.flatMap(({ key, sign }) =>
    difference[key].map(({ group, id }) => ({ group, key, sign, id })),
  );
  const groups = [...grouped(rows, ({ group }) => group)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return groups.flatMap(([group, found]) => {
    const counts = [...grouped(found, ({ key }) => key)].map(
      ([key, items]) => `${items.length} ${key}`,
    );
    return [`  ${group}: ${counts.join(", ")}`, ...exampleLines(found)];
  });
}

function exampleLines(rows: readonly { key: string; sign: string; id: string }[]): string[] {
  return [...grouped(rows, ({ key }) => key).values()].flatMap((found) => {
    const rest = found.length - examples;
    const lines = found.slice(0, examples).map(({ sign, id }) => `    ${sign} ${id}`);
    return rest > 0 ? [...lines, `    ${found[0]?.sign} … and ${rest} more`] : lines;
  });
}

function percent(share: number): string {
  return share > 0 && share < 0.01 ? "less than 1 %" : `${Math.round(share * 100)} %`;
}
