import type { Change, Tally } from "./difference.ts";
import { grouped } from "./grouped.ts";
import type { Plan } from "./plan.ts";
import { nodeLabels } from "./storedGraph.ts";

const signs: Record<Change, string> = { added: "+", changed: "~", removed: "-" };

/** What a load would do, group by group, in lines for a terminal. */
export function describePlan(plan: Plan): string {
  const { graph, before, removed, unchanged, removedShare } = plan;
  const { id, version } = graph.dataset;
  if (plan.isEmpty) {
    return `Nothing to change: the database holds ${id}, version ${version}, already.`;
  }
  const from =
    before === undefined ? "an empty database" : `${before.id}, version ${before.version}`;
  const lines = [`From ${from} to ${id}, version ${version}:`];
  if (plan.isResumed) lines.push("  (an earlier load was broken off; this one goes on from there)");
  const nodes = nodeLabels.flatMap((label) => plan.nodes[label].tallies);
  const groups = [...describe(nodes), ...describe(plan.relations.tallies)];
  if (groups.length === 0)
    groups.push("  only what dataset.yaml and ontology.yaml say of the dataset");
  lines.push(
    ...groups,
    `${unchanged} stay as they are; ${removed} would go, ${percent(removedShare)} of what is loaded.`,
  );
  return lines.join("\n");
}

function describe(tallies: readonly Tally[]): string[] {
  const groups = [...grouped(tallies, ({ group }) => group)];
  return groups
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([group, found]) => {
      const ordered = Object.keys(signs).flatMap((change) =>
        found.filter((tally) => tally.change === change),
      );
      const counts = ordered.map(({ change, count }) => `${count} ${change}`);
      return [`  ${group}: ${counts.join(", ")}`, ...ordered.flatMap(exampleLines)];
    });
}

function exampleLines({ change, count, examples }: Tally): string[] {
  const sign = signs[change];
  const lines = examples.map((id) => `    ${sign} ${id}`);
  const rest = count - examples.length;
  return rest > 0 ? [...lines, `    ${sign} … and ${rest} more`] : lines;
}

function percent(share: number): string {
  return share > 0 && share < 0.01 ? "less than 1 %" : `${Math.round(share * 100)} %`;
}
