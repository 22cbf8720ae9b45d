import type { Row } from "../row.ts";
import type { Rule } from "./rule.ts";

/** A shorthand means two entities or more, cites where, and is said once for each reading. */
export const shorthandReadings: Rule = {
  needs: [],
  *check({ shorthands }) {
    const readings = new Map<string, number>();
    for (const row of shorthands) {
      const members = row.list("members");
      if (members.length === 1) {
        yield row.problem(
          "members",
          `"${row.text("form")}" means one entity only; make it an alias of "${members[0]}".`,
        );
      }
      if (row.list("passages").length === 0) {
        yield row.problem("passages", `The shorthand cites no passage; name those that use it so.`);
      }
      const reading = JSON.stringify([row.text("form"), members.toSorted()]);
      const first = readings.get(reading);
      if (first === undefined) readings.set(reading, row.line);
      else
        yield row.problem(
          "form",
          `The same reading of "${row.text("form")}" stands at line ${first} already; keep one.`,
        );
    }
  },
};

/** A form that means several entities is an alias of none. */
export const shorthandIsNoAlias: Rule = {
  needs: ["entities.csv"],
  *check({ shorthands, entities }) {
    const owners = new Map<string, Row>();
    for (const entity of entities) {
      for (const form of [entity.text("name"), ...entity.list("aliases")]) owners.set(form, entity);
    }
    for (const row of shorthands) {
      const owner = owners.get(row.text("form"));
      if (owner === undefined) continue;
      yield row.problem(
        "form",
        `"${row.text("form")}" is also a name of "${owner.text("id")}"; a form that means several entities is an alias of none.`,
      );
    }
  },
};
