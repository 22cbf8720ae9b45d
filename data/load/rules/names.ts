import { FirstSeen } from "../compact/firstSeen.ts";
import { Numbers } from "../compact/numbers.ts";
import type { Row } from "../row.ts";
import type { Rule } from "./rule.ts";

/** Rows that are read again at a time. */
const atOnce = 1000;

/** One form names one entity of a kind: an alias is nobody else's name or alias. */
export const aliasesOfOne: Rule = {
  needs: [],
  watch({ entities }, report) {
    const named = new FirstSeen();
    const aliased = new FirstSeen();
    const withAliases = new Numbers("small");

    function compare(row: Row): void {
      const aliases = row.list("aliases");
      for (const [index, alias] of aliases.entries()) {
        if (aliases.indexOf(alias) < index || alias === row.text("name")) {
          const message = `"${alias}" is the entity's name or alias already; leave it out here.`;
          report(row.problem("aliases", message, alias));
          continue;
        }
        const form = formOf(row, alias);
        const namesake = named.find(form);
        const first = aliased.add(form, row.index);
        const other = namesake === -1 ? first : namesake;
        if (other === -1 || other === row.index) continue;
        const message = `"${alias}" is the ${namesake === -1 ? "alias" : "name"} of "${entities.ids.at(other)}" too; if they are one entity, join them, otherwise say which one it means.`;
        report(row.problem("aliases", message, alias));
      }
    }
    return {
      entities(row) {
        named.add(formOf(row, row.text("name")), row.index);
        if (row.text("aliases") !== "") withAliases.push(row.index);
      },
      // An alias may be the name of an entity that stands further down.
      end() {
        for (let start = 0; start < withAliases.length; start += atOnce) {
          const length = Math.min(atOnce, withAliases.length - start);
          const rows = Array.from({ length }, (_, at) => withAliases.at(start + at));
          for (const row of entities.rowsAt(rows)) compare(row);
        }
      },
    };
  },
};

function formOf(row: Row, name: string): string {
  return `${row.code("kind")} ${name}`;
}
