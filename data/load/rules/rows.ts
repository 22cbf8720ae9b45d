import type { Rule } from "./rule.ts";

/** A dataset without a single entity is one that nobody has filled in yet. */
export const somethingToLoad: Rule = {
  needs: ["entities.csv"],
  watch: ({ entities }, report) => ({
    end() {
      if (entities.size > 0) return;
      const message = `has no rows yet; write the entities below the columns' names, one a line, and what is said of them in relations.csv.`;
      report({ file: "entities.csv", line: 0, column: 0, message });
    },
  }),
};
