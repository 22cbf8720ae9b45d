import type { Row } from "../row.ts";
import type { Rule } from "./rule.ts";

/** No two relations say the same. */
export const saidOnce: Rule = {
  needs: ["ontology.yaml"],
  *check({ relations, relationKinds }) {
    const firstSaid = new Map<string, Row>();
    for (const row of relations) {
      const isSymmetric = relationKinds.get(row.text("kind"))?.symmetric === true;
      const claim = claimOf(row, isSymmetric);
      const first = firstSaid.get(claim);
      if (first === undefined) {
        firstSaid.set(claim, row);
        continue;
      }
      yield row.problem(
        "id",
        `The relation says the same as "${first.text("id")}" at line ${first.line}; keep one, or let their scope, role, modality or period differ.`,
      );
    }
  },
};

/** A symmetric relation stands once, its ends in the order of their ids. */
export const symmetricOrder: Rule = {
  needs: ["ontology.yaml"],
  *check({ relations, relationKinds }) {
    for (const row of relations) {
      if (relationKinds.get(row.text("kind"))?.symmetric !== true) continue;
      const [from, to] = [row.text("from"), row.text("to")];
      if (from === "" || to === "" || from <= to) continue;
      yield row.problem(
        "from",
        `${row.text("kind")} is symmetric, so its ends stand in the order of their ids: from "${to}" to "${from}".`,
      );
    }
  },
};

function claimOf(row: Row, isSymmetric: boolean): string {
  const ends = [row.text("from"), row.text("to")];
  return JSON.stringify([
    row.text("kind"),
    isSymmetric ? ends.toSorted() : ends,
    row.list("scope").toSorted(),
    ...["role", "modality", "from_date", "to_date", "period_label"].map((column) =>
      row.text(column),
    ),
  ]);
}
