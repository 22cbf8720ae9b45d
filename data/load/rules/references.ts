import type { Table } from "../csv/table.ts";
import { didYouMean } from "../nearest.ts";
import type { Row } from "../row.ts";
import type { Report, Rule } from "./rule.ts";

/** Ids that a check compares a mistaken one with, in all: to do it a thousand times would take minutes. */
const comparisons = 5_000_000;

/** What can be named: `ids` lists all of them, to find the one that was meant. */
interface Known {
  readonly what: string;
  readonly home: string;
  has(id: string): boolean;
  ids(): Iterable<string>;
  size(): number;
}

/** Cells that name passages name passages that are there. */
export const knownPassages: Rule = {
  needs: ["passages.csv"],
  watch({ passages }, report) {
    const naming = namer(idsOf("passage", passages), report);
    const cited = (row: Row) => naming(row, "passages", row.codes("passages"));
    return { entities: cited, relations: cited, shorthands: cited };
  },
};

/** Ends, scopes and members are entities that are there. */
export const knownEntities: Rule = {
  needs: ["entities.csv"],
  watch({ entities }, report) {
    const naming = namer(idsOf("entity", entities), report);
    return {
      relations(row) {
        for (const end of ["from", "to"]) {
          const id = row.code(end);
          if (id !== "") naming(row, end, [id]);
        }
        if (row.code("scope") !== "") naming(row, "scope", row.codes("scope"));
      },
      shorthands: (row) => naming(row, "members", row.codes("members")),
    };
  },
};

/** Passages lie in sources that dataset.yaml lists. */
export const knownSources: Rule = {
  needs: ["dataset.yaml"],
  watch({ sourceById }, report) {
    const known: Known = {
      what: "source",
      home: "dataset.yaml",
      has: (id) => sourceById.has(id),
      ids: () => sourceById.keys(),
      size: () => sourceById.size,
    };
    const naming = namer(known, report);
    return {
      passages(row) {
        const id = row.code("source");
        if (id !== "") naming(row, "source", [id]);
      },
    };
  },
};

function idsOf(what: string, { ids, file }: Table): Known {
  return { what, home: file, has: (id) => ids.has(id), ids: () => ids.ids(), size: () => ids.size };
}

function namer(known: Known, report: Report) {
  let left = comparisons;
  const meant = (id: string): string => {
    left -= known.size();
    return left < 0 ? "" : didYouMean(id, known.ids());
  };
  return (row: Row, column: string, ids: readonly string[]): void => {
    const seen = new Set<string>();
    for (const id of ids) {
      if (/[;；，、,\s]/.test(id)) {
        const message = `"${id}" is not one id; separate the items of a list by ";" alone.`;
        report(row.problem(column, message, id));
      } else if (!known.has(id)) {
        const message = `There is no ${known.what} "${id}" in ${known.home}.${meant(id)}`;
        report(row.problem(column, message, id));
      } else if (seen.has(id)) {
        report(row.problem(column, `"${id}" stands twice in this cell; keep one.`, id));
      }
      seen.add(id);
    }
  };
}
