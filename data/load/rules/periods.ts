import { dateMistake, isAfter, partialDate } from "../partialDate.ts";
import type { Row } from "../row.ts";
import type { Report, Rule } from "./rule.ts";

/** Dates are dates, and a period does not end before it begins. */
export const periods: Rule = {
  needs: [],
  watch: (_dataset, report) => ({
    entities: (row) => period(row, "from", "to", report),
    relations: (row) => period(row, "from_date", "to_date", report),
  }),
};

function period(row: Row, from: string, to: string, report: Report): void {
  let isSound = true;
  for (const column of [from, to]) {
    const text = row.code(column);
    const mistake = text === "" ? undefined : dateMistake(text);
    if (mistake === undefined) continue;
    isSound = false;
    report(row.problem(column, mistake));
  }
  if (!isSound || row.code(to) === "") return;
  const [begins, ends] = [partialDate(row.code(from)), partialDate(row.code(to))];
  if (!isAfter(begins, ends)) return;
  report(row.problem(to, `The period ends in ${ends}, before it begins in ${begins}.`));
}
