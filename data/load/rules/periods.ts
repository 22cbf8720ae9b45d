import type { Problem } from "#data/ontology/problem.ts";
import { dateMistake, isAfter } from "../partialDate.ts";
import type { Row } from "../row.ts";
import type { Rule } from "./rule.ts";

/** Dates are dates, and a period does not end before it begins. */
export const periods: Rule = {
  needs: [],
  *check({ entities, relations }) {
    for (const row of entities) yield* period(row, "from", "to");
    for (const row of relations) yield* period(row, "from_date", "to_date");
  },
};

function* period(row: Row, from: string, to: string): Generator<Problem> {
  let isSound = true;
  for (const column of [from, to]) {
    const mistake = row.text(column) === "" ? undefined : dateMistake(row.text(column));
    if (mistake === undefined) continue;
    isSound = false;
    yield row.problem(column, mistake);
  }
  if (isSound && row.text(to) !== "" && isAfter(row.text(from), row.text(to))) {
    yield row.problem(
      to,
      `The period ends in ${row.text(to)}, before it begins in ${row.text(from)}.`,
    );
  }
}
