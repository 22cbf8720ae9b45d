import type { Table } from "../csv/table.ts";
import type { Row } from "../row.ts";
import type { Report, Rule } from "./rule.ts";

const name = "[a-z0-9]+(?:-[a-z0-9]+)*";
const oneName = new RegExp(`^[a-z0-9-]+/${name}$`);
const moreNames = new RegExp(`^[a-z0-9-]+/${name}(?:/${name})+$`);
const letters = "lower-case ASCII letters, digits and single hyphens";
/** Characters of an id: enough for two readable names, few enough for every index. */
const longest = 300;

/** Ids have the form that links and other rows rely on, and say what kind of thing they are of. */
export const wellFormedIds: Rule = {
  needs: [],
  watch: (_dataset, report) => ({
    passages: (row) => form(row, "passage", oneName, "name", report),
    entities: (row) => form(row, row.code("kind").toLowerCase(), oneName, "readable-name", report),
    relations(row) {
      const prefix = row.code("kind").toLowerCase().replaceAll("_", "-");
      form(row, prefix, moreNames, "from-name/to-name", report);
    },
  }),
};

function form(row: Row, prefix: string, pattern: RegExp, names: string, report: Report): void {
  const id = row.code("id");
  if (id === "") return;
  if (id.length > longest) {
    const message = `The id is ${id.length} characters long; ${longest} is the most.`;
    report(row.problem("id", message));
  } else if (!pattern.test(id)) {
    const example = `${prefix || "kind"}/${names}`;
    const message = `The id "${id}" is malformed; write ${example} in ${letters}.`;
    report(row.problem("id", message));
  } else if (prefix !== "" && !id.startsWith(`${prefix}/`)) {
    const kind = row.code("kind");
    const reason = kind === "" ? "ids of passages begin so" : `its kind is ${kind}`;
    report(row.problem("id", `The id "${id}" must begin with "${prefix}/", because ${reason}.`));
  }
}

/** No two rows of a table have one id. */
export const uniqueIds: Rule = {
  needs: [],
  watch: ({ passages, entities, relations }, report) => ({
    passages: (row) => unique(row, passages, report),
    entities: (row) => unique(row, entities, report),
    relations: (row) => unique(row, relations, report),
  }),
};

function unique(row: Row, table: Table, report: Report): void {
  const id = row.code("id");
  const first = table.ids.find(id);
  if (id === "" || first === row.index) return;
  report(
    row.problem(
      "id",
      `The id "${id}" stands at line ${table.lineOf(first)} already; every row needs one of its own.`,
    ),
  );
}
