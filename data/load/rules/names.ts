import type { Row } from "../row.ts";
import type { Rule } from "./rule.ts";

/** One form names one entity of a kind: an alias is nobody else's name or alias. */
export const aliasesOfOne: Rule = {
  needs: [],
  *check({ entities }) {
    const named = new Map<string, Row>();
    for (const row of entities) named.set(formOf(row, row.text("name")), row);

    const aliased = new Map<string, Row>();
    for (const row of entities) {
      const aliases = row.list("aliases");
      for (const [index, alias] of aliases.entries()) {
        const form = formOf(row, alias);
        if (aliases.indexOf(alias) < index || alias === row.text("name")) {
          yield row.problem(
            "aliases",
            `"${alias}" is the entity's name or alias already; leave it out here.`,
            alias,
          );
          continue;
        }
        const other = named.get(form) ?? aliased.get(form);
        if (other !== undefined && other !== row) {
          const what = named.has(form) ? "name" : "alias";
          yield row.problem(
            "aliases",
            `"${alias}" is the ${what} of "${other.text("id")}" too; if they are one entity, join them, otherwise say which one it means.`,
            alias,
          );
        }
        aliased.set(form, row);
      }
    }
  },
};

function formOf(row: Row, name: string): string {
  return `${row.text("kind")} ${name}`;
}
