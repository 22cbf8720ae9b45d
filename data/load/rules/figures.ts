import type { PropertyDefinition } from "#data/ontology/ontology.ts";
import type { Row } from "../row.ts";
import type { Report, Rule } from "./rule.ts";

/** A figure has a number, written out in full, and a unit; an Indicator has a figure. */
export const figures: Rule = {
  needs: ["ontology.yaml"],
  watch({ entityKinds }, report) {
    return {
      entities(row) {
        const kind = entityKinds.get(row.code("kind"));
        for (const property of kind?.properties ?? []) {
          if (property.type === "figure") figure(row, property, kind?.id === "Indicator", report);
        }
      },
    };
  },
};

function figure(row: Row, { key }: PropertyDefinition, isDemanded: boolean, report: Report): void {
  const parts = ["", "_number", "_unit", "_unit_en", "_qualifier"].map((end) => `${key}${end}`);
  const isGiven = parts.some((column) => row.text(column) !== "");
  if (!isGiven && !isDemanded) return;

  const number = row.code(`${key}_number`);
  if (number !== "" && !/^-?(0|[1-9]\d*)(\.\d+)?$/.test(number)) {
    const message = `"${number}" is not a number; write it out in full, such as 1200000 or 3.5.`;
    report(row.problem(`${key}_number`, message));
  }
  const advice: Record<string, string> = {
    [key]: "the figure as the source writes it",
    [`${key}_number`]: "the number, written out in full",
    [`${key}_unit`]: "the unit",
  };
  for (const [column, what] of Object.entries(advice)) {
    if (row.text(column) !== "") continue;
    const subject = isDemanded ? "An Indicator" : "A figure";
    report(row.problem(column, `${subject} needs "${column}", ${what}.`));
  }
}
