import type { Row } from "../row.ts";
import { didYouMean } from "../nearest.ts";
import type { Problem } from "#data/ontology/problem.ts";
import { confidences, modalities, qualifiers } from "../vocabulary.ts";
import { columnsOf } from "#data/ontology/properties.ts";
import type { Rule } from "./rule.ts";

/** Cells that may not be empty, whatever else is in the row. */
export const requiredCells: Rule = {
  needs: [],
  *check({ passages, entities, relations, shorthands }) {
    // `passages` may be empty in some rows; the rule of evidence looks after it.
    yield* filled(passages, ["id", "source", "line", "start", "end", "text"]);
    yield* filled(entities, ["id", "kind", "name"]);
    yield* filled(relations, ["id", "kind", "from", "to", "confidence"]);
    yield* filled(shorthands, ["form", "members"]);
  },
};

function* filled(rows: readonly Row[], columns: readonly string[]): Generator<Problem> {
  for (const row of rows) {
    for (const column of columns) {
      if (row.has(column) && row.text(column) === "") {
        yield row.problem(column, `The cell "${column}" is empty; every row needs one.`);
      }
    }
  }
}

/** Cells whose words come from a fixed list. */
export const fixedWords: Rule = {
  needs: ["ontology.yaml"],
  *check({ entities, relations, ontology }) {
    const roles = ontology.roles.map(({ id }) => id);
    const qualifierColumns = ontology.entityKinds
      .flatMap(({ properties }) => properties.flatMap(columnsOf))
      .filter(({ holds }) => holds === "qualifier");

    for (const row of entities) {
      yield* oneOf(row, "status", modalities);
      yield* oneOf(row, "open_ended", ["true", "false"]);
      for (const column of new Set(qualifierColumns.map((found) => found.column))) {
        yield* oneOf(row, column, qualifiers);
      }
    }
    for (const row of relations) {
      yield* oneOf(row, "confidence", confidences);
      yield* oneOf(row, "modality", modalities);
      yield* oneOf(row, "role", roles);
    }
  },
};

function* oneOf(row: Row, column: string, words: readonly string[]): Generator<Problem> {
  const word = row.text(column);
  if (word === "" || words.includes(word)) return;
  const message = `"${word}" is no ${column.replaceAll("_", " ")}; use one of ${words.join(", ")}.`;
  yield row.problem(column, `${message}${didYouMean(word, words)}`);
}
