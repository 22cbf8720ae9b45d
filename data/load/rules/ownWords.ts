import { columnsOf } from "#data/ontology/properties.ts";
import type { Row } from "../row.ts";
import { attachedLines } from "./attached.ts";
import type { Rule } from "./rule.ts";

/** Han characters in a row that may be the source's without being a copy of it. */
const allowedRun = 24;

/**
 * Passages, summaries and notes are in our own words: they share no run of 25 Han characters with
 * a source, the names of entities aside. It can be checked only where the source is attached.
 */
export const ownWords: Rule = {
  needs: ["dataset.yaml", "entities.csv"],
  *check(dataset) {
    const copied = new Set<string>();
    for (const source of dataset.sourceById.values()) {
      const text = hanOf(attachedLines(dataset, source)?.join("") ?? "");
      for (let start = 0; start + allowedRun < text.length; start++) {
        copied.add(text.slice(start, start + allowedRun + 1));
      }
    }
    if (copied.size === 0) return;

    const names = dataset.entities
      .flatMap((row) => [row.text("name"), ...row.list("aliases")])
      .filter((name) => hanOf(name).length > 3)
      .toSorted((a, b) => b.length - a.length);
    const propertyColumns = dataset.ontology.entityKinds
      .flatMap(({ properties }) => properties.flatMap(columnsOf))
      .filter(({ holds }) => holds === "text")
      .map(({ column }) => column);
    const written: [readonly Row[], string[]][] = [
      [dataset.passages, ["text", "note"]],
      [dataset.entities, ["summary", "period_label", ...propertyColumns]],
      [dataset.relations, ["note", "period_label"]],
      [dataset.shorthands, ["note"]],
    ];
    for (const [rows, columns] of written) {
      for (const row of rows) {
        for (const column of columns) {
          const run = copiedRun(withoutNames(row.text(column), names), copied);
          if (run === undefined) continue;
          yield row.problem(
            column,
            `${run} characters in a row are the source's own; say it in other words (names may stay as they are).`,
          );
        }
      }
    }
  },
};

/** The length of the longest copied run; nothing if there is none. */
function copiedRun(text: string, copied: ReadonlySet<string>): number | undefined {
  let longest = 0;
  // A name that was taken out breaks a run.
  for (const part of text.split("\n")) {
    const characters = hanOf(part);
    let run = 0;
    for (let start = 0; start + allowedRun < characters.length; start++) {
      const isCopied = copied.has(characters.slice(start, start + allowedRun + 1));
      run = isCopied ? (run === 0 ? allowedRun + 1 : run + 1) : 0;
      longest = Math.max(longest, run);
    }
  }
  return longest === 0 ? undefined : longest;
}

function withoutNames(text: string, names: readonly string[]): string {
  let rest = text.replaceAll("\n", " ");
  if (hanOf(rest).length <= allowedRun) return rest;
  for (const name of names) rest = rest.replaceAll(name, "\n");
  return rest;
}

function hanOf(text: string): string {
  return text.replaceAll(/[^\p{Script=Han}]/gu, "");
}
