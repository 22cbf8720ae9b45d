import type { Problem } from "#data/ontology/problem.ts";
import { didYouMean } from "../nearest.ts";
import type { Row } from "../row.ts";
import type { Rule } from "./rule.ts";

/** Cells that name passages name passages that are there. */
export const knownPassages: Rule = {
  needs: ["passages.csv"],
  *check({ entities, relations, shorthands, passageById }) {
    for (const row of [...entities, ...relations, ...shorthands]) {
      yield* known(row, "passages", row.list("passages"), "passage", passageById);
    }
  },
};

/** Ends, scopes and members are entities that are there. */
export const knownEntities: Rule = {
  needs: ["entities.csv"],
  *check({ relations, shorthands, entityById }) {
    for (const row of relations) {
      for (const end of ["from", "to"]) {
        const id = row.text(end);
        if (id !== "") yield* known(row, end, [id], "entity", entityById);
      }
      yield* known(row, "scope", row.list("scope"), "entity", entityById);
    }
    for (const row of shorthands) {
      yield* known(row, "members", row.list("members"), "entity", entityById);
    }
  },
};

/** Passages lie in sources that dataset.yaml lists. */
export const knownSources: Rule = {
  needs: ["dataset.yaml"],
  *check({ passages, sourceById }) {
    for (const row of passages) {
      const id = row.text("source");
      if (id !== "") yield* known(row, "source", [id], "source", sourceById);
    }
  },
};

const homes = { passage: "passages.csv", entity: "entities.csv", source: "dataset.yaml" };

function* known(
  row: Row,
  column: string,
  ids: readonly string[],
  what: keyof typeof homes,
  there: ReadonlyMap<string, unknown>,
): Generator<Problem> {
  for (const [index, id] of ids.entries()) {
    if (/[;；，、,\s]/.test(id)) {
      yield row.problem(
        column,
        `"${id}" is not one id; separate the items of a list by ";" alone.`,
        id,
      );
    } else if (!there.has(id)) {
      const message = `There is no ${what} "${id}" in ${homes[what]}.`;
      yield row.problem(column, `${message}${didYouMean(id, there.keys())}`, id);
    } else if (ids.indexOf(id) < index) {
      yield row.problem(column, `"${id}" stands twice in this cell; keep one.`, id);
    }
  }
}
