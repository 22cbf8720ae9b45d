import type { Rule } from "./rule.ts";

const bothEnds = ["from", "to"] as const;

/** The kinds of a relation's ends are those that the ontology allows there. */
export const allowedEnds: Rule = {
  needs: ["ontology.yaml", "entities.csv"],
  watch({ relationKinds, entities, kindOf }, report) {
    return {
      relations(row) {
        const kind = relationKinds.get(row.code("kind"));
        if (kind === undefined) return;
        for (const end of bothEnds) {
          const entity = entities.ids.find(row.code(end));
          const entityKind = entity === -1 ? "" : kindOf.at(entity);
          if (entityKind === "" || kind[end].includes(entityKind)) continue;
          report(
            row.problem(
              end,
              `${kind.id} cannot go ${end} ${article(entityKind)} ${entityKind}; only ${end} ${kind[end].join(", ")}.`,
            ),
          );
        }
      },
    };
  },
};

/** Nothing is related to itself. */
export const twoEnds: Rule = {
  needs: [],
  watch: (_dataset, report) => ({
    relations(row) {
      const id = row.code("from");
      if (id === "" || id !== row.code("to")) return;
      report(row.problem("to", `"${id}" is at both ends; a relation needs two entities.`));
    },
  }),
};

function article(word: string): string {
  return /^[AEIOU]/.test(word) ? "an" : "a";
}
