import type { Rule } from "./rule.ts";

/** The kinds of a relation's ends are those that the ontology allows there. */
export const allowedEnds: Rule = {
  needs: ["ontology.yaml", "entities.csv"],
  *check({ relations, relationKinds, entityKinds, entityById }) {
    for (const row of relations) {
      const kind = relationKinds.get(row.text("kind"));
      if (kind === undefined) continue;
      for (const end of ["from", "to"] as const) {
        const entityKind = entityById.get(row.text(end))?.text("kind");
        if (entityKind === undefined || !entityKinds.has(entityKind)) continue;
        if (kind[end].includes(entityKind)) continue;
        yield row.problem(
          end,
          `${kind.id} cannot go ${end} ${article(entityKind)} ${entityKind}; only ${end} ${kind[end].join(", ")}.`,
        );
      }
    }
  },
};

/** Nothing is related to itself. */
export const twoEnds: Rule = {
  needs: [],
  *check({ relations }) {
    for (const row of relations) {
      const id = row.text("from");
      if (id === "" || id !== row.text("to")) continue;
      yield row.problem("to", `"${id}" is at both ends; a relation needs two entities.`);
    }
  },
};

function article(word: string): string {
  return /^[AEIOU]/.test(word) ? "an" : "a";
}
