import { columnsOf } from "#data/ontology/properties.ts";
import type { Dataset } from "../dataset.ts";
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
  watch(dataset, report) {
    const copied = runsOf(dataset);
    if (copied.size === 0) return {};

    const names: string[] = [];
    const suspects: { row: Row; column: string }[] = [];
    const propertyColumns = dataset.ontology.entityKinds
      .flatMap(({ properties }) => properties.flatMap(columnsOf))
      .filter(({ holds }) => holds === "text")
      .map(({ column }) => column);
    const looking = (columns: readonly string[]) => (row: Row) => {
      // To take names out only shortens runs, so that most texts need no second look.
      for (const column of columns) {
        const text = inOneLine(row.text(column));
        if (copiedRun(text, copied) !== undefined) suspects.push({ row, column });
      }
    };
    const entityTexts = looking(["summary", "period_label", ...propertyColumns]);
    return {
      passages: looking(["text", "note"]),
      entities(row) {
        for (const name of [row.text("name"), ...row.list("aliases")]) {
          if (hanOf(name).length > 3) names.push(name);
        }
        entityTexts(row);
      },
      relations: looking(["note", "period_label"]),
      shorthands: looking(["note"]),
      end() {
        names.sort((a, b) => b.length - a.length);
        for (const { row, column } of suspects) {
          const run = copiedRun(withoutNames(row.text(column), names), copied);
          if (run === undefined) continue;
          const message = `${run} characters in a row are the source's own; say it in other words (names may stay as they are).`;
          report(row.problem(column, message));
        }
      },
    };
  },
};

/** Every run of Han characters in the attached sources that is too long to be chance. */
function runsOf(dataset: Dataset): Set<string> {
  const runs = new Set<string>();
  for (const source of dataset.sourceById.values()) {
    const text = hanOf(attachedLines(dataset, source)?.join("") ?? "");
    for (let start = 0; start + allowedRun < text.length; start++) {
      runs.add(text.slice(start, start + allowedRun + 1));
    }
  }
  return runs;
}

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
  let rest = inOneLine(text);
  if (hanOf(rest).length <= allowedRun) return rest;
  for (const name of names) rest = rest.replaceAll(name, "\n");
  return rest;
}

function inOneLine(text: string): string {
  return text.replaceAll("\n", " ");
}

function hanOf(text: string): string {
  return text.replaceAll(/[^\p{Script=Han}]/gu, "");
}
