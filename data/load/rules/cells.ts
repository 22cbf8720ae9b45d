import { columnsOf } from "#data/ontology/properties.ts";
import type { Row } from "../row.ts";
import { didYouMean } from "../nearest.ts";
import { confidences, modalities, qualifiers } from "../vocabulary.ts";
import type { Report, Rule } from "./rule.ts";

/** Cells that may not be empty, whatever else is in the row. */
export const requiredCells: Rule = {
  needs: [],
  watch: (_dataset, report) => ({
    // `passages` may be empty in some rows; the rule of evidence looks after it.
    passages: filled(["id", "source", "line", "start", "end", "text"], report),
    entities: filled(["id", "kind", "name"], report),
    relations: filled(["id", "kind", "from", "to", "confidence"], report),
    shorthands: filled(["form", "members"], report),
  }),
};

function filled(columns: readonly string[], report: Report): (row: Row) => void {
  return (row) => {
    for (const column of columns) {
      if (row.text(column) !== "" || !row.has(column)) continue;
      report(row.problem(column, `The cell "${column}" is empty; every row needs one.`));
    }
  };
}

/** Cells whose words come from a fixed list. */
export const fixedWords: Rule = {
  needs: ["ontology.yaml"],
  watch({ ontology }, report) {
    const roles = ontology.roles.map(({ id }) => id);
    const qualifierColumns = ontology.entityKinds
      .flatMap(({ properties }) => properties.flatMap(columnsOf))
      .filter(({ holds }) => holds === "qualifier")
      .map(({ column }) => column);
    const ofEntities = {
      status: modalities,
      open_ended: ["true", "false"],
      ...Object.fromEntries(qualifierColumns.map((column) => [column, qualifiers])),
    };
    return {
      entities: oneOf(ofEntities, report),
      relations: oneOf({ confidence: confidences, modality: modalities, role: roles }, report),
    };
  },
};

function oneOf(
  words: Readonly<Record<string, readonly string[]>>,
  report: Report,
): (row: Row) => void {
  const lists = Object.entries(words).map(([column, list]) => ({ column, list: new Set(list) }));
  return (row) => {
    for (const { column, list } of lists) {
      const word = row.code(column);
      if (word === "" || list.has(word)) continue;
      const name = column.replaceAll("_", " ");
      const message = `"${word}" is no ${name}; use one of ${[...list].join(", ")}.`;
      report(row.problem(column, `${message}${didYouMean(word, list)}`));
    }
  };
}
