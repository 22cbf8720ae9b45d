import { FirstSeen } from "../compact/firstSeen.ts";
import { partialDate } from "../partialDate.ts";
import type { Row } from "../row.ts";
import type { Rule } from "./rule.ts";

/** No two relations say the same. */
export const saidOnce: Rule = {
  needs: ["ontology.yaml"],
  watch({ relations, relationKinds }, report) {
    const said = new FirstSeen();
    return {
      relations(row) {
        const isSymmetric = relationKinds.get(row.code("kind"))?.symmetric === true;
        const first = said.add(claimOf(row, isSymmetric), row.index);
        if (first === -1) return;
        report(
          row.problem(
            "id",
            `The relation says the same as "${relations.ids.at(first)}" at line ${relations.lineOf(first)}; keep one, or let their scope, role, modality or period differ.`,
          ),
        );
      },
    };
  },
};

/** A symmetric relation stands once, its ends in the order of their ids. */
export const symmetricOrder: Rule = {
  needs: ["ontology.yaml"],
  watch: ({ relationKinds }, report) => ({
    relations(row) {
      if (relationKinds.get(row.code("kind"))?.symmetric !== true) return;
      const [from, to] = [row.code("from"), row.code("to")];
      if (from === "" || to === "" || from <= to) return;
      report(
        row.problem(
          "from",
          `${row.code("kind")} is symmetric, so its ends stand in the order of their ids: from "${to}" to "${from}".`,
        ),
      );
    },
  }),
};

function claimOf(row: Row, isSymmetric: boolean): string {
  const [from, to] = [row.code("from"), row.code("to")];
  const isTurned = isSymmetric && from > to;
  return [
    row.code("kind"),
    isTurned ? to : from,
    isTurned ? from : to,
    row.codes("scope").toSorted().join(";"),
    row.code("role"),
    row.code("modality"),
    partialDate(row.code("from_date")),
    partialDate(row.code("to_date")),
    row.text("period_label"),
  ].join("\n");
}
