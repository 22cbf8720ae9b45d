import { FirstSeen } from "../compact/firstSeen.ts";
import type { Rule } from "./rule.ts";

/** A shorthand means two entities or more, cites where, and is said once for each reading. */
export const shorthandReadings: Rule = {
  needs: [],
  watch({ shorthands }, report) {
    const readings = new FirstSeen();
    return {
      shorthands(row) {
        const [form, members] = [row.text("form"), row.codes("members")];
        if (members.length === 1) {
          const message = `"${form}" means one entity only; make it an alias of "${members[0]}".`;
          report(row.problem("members", message));
        }
        if (row.codes("passages").length === 0) {
          const message = `The shorthand cites no passage; name those that use it so.`;
          report(row.problem("passages", message));
        }
        const first = readings.add(JSON.stringify([form, members.toSorted()]), row.index);
        if (first === -1) return;
        const message = `The same reading of "${form}" stands at line ${shorthands.lineOf(first)} already; keep one.`;
        report(row.problem("form", message));
      },
    };
  },
};

/** A form that means several entities is an alias of none. */
export const shorthandIsNoAlias: Rule = {
  needs: ["entities.csv"],
  watch({ entities }, report) {
    const owners = new FirstSeen();
    return {
      entities(row) {
        for (const form of [row.text("name"), ...row.list("aliases")]) owners.add(form, row.index);
      },
      shorthands(row) {
        const owner = owners.find(row.text("form"));
        if (owner === -1) return;
        const message = `"${row.text("form")}" is also a name of "${entities.ids.at(owner)}"; a form that means several entities is an alias of none.`;
        report(row.problem("form", message));
      },
    };
  },
};
