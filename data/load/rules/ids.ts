import type { Problem } from "#data/ontology/problem.ts";
import type { Row } from "../row.ts";
import type { Rule } from "./rule.ts";

const name = "[a-z0-9]+(?:-[a-z0-9]+)*";
const oneName = new RegExp(`^[a-z0-9-]+/${name}$`);
const moreNames = new RegExp(`^[a-z0-9-]+/${name}(?:/${name})+$`);
const letters = "lower-case ASCII letters, digits and single hyphens";

/** Ids have the form that links and other rows rely on, and say what kind of thing they are of. */
export const wellFormedIds: Rule = {
  needs: [],
  *check({ passages, entities, relations }) {
    for (const row of passages) yield* form(row, "passage", oneName, "passage/name");
    for (const row of entities) {
      const prefix = row.text("kind").toLowerCase();
      yield* form(row, prefix, oneName, `${prefix || "kind"}/readable-name`);
    }
    for (const row of relations) {
      const prefix = row.text("kind").toLowerCase().replaceAll("_", "-");
      yield* form(row, prefix, moreNames, `${prefix || "kind"}/from-name/to-name`);
    }
  },
};

function* form(row: Row, prefix: string, pattern: RegExp, example: string): Generator<Problem> {
  const id = row.text("id");
  if (id === "") return;
  if (!pattern.test(id)) {
    yield row.problem("id", `The id "${id}" is malformed; write ${example} in ${letters}.`);
  } else if (prefix !== "" && !id.startsWith(`${prefix}/`)) {
    const kind = row.text("kind");
    const reason = kind === "" ? "ids of passages begin so" : `its kind is ${kind}`;
    yield row.problem("id", `The id "${id}" must begin with "${prefix}/", because ${reason}.`);
  }
}

/** No two rows of a table have one id. */
export const uniqueIds: Rule = {
  needs: [],
  *check({ passages, entities, relations }) {
    for (const rows of [passages, entities, relations]) {
      const firstLine = new Map<string, number>();
      for (const row of rows) {
        const id = row.text("id");
        const first = firstLine.get(id);
        if (id === "") continue;
        if (first === undefined) firstLine.set(id, row.line);
        else
          yield row.problem(
            "id",
            `The id "${id}" stands at line ${first} already; every row needs one of its own.`,
          );
      }
    }
  },
};
