import { readFileSync } from "node:fs";
import type { Driver, Plan } from "neo4j-driver";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseOntology } from "../../../data/ontology/ontology.ts";
import { bundledApi } from "../../support/bundled.ts";
import { filledText, sampleParams, statementFiles } from "../../support/statements.ts";
import { answerOf, openDriver, planOf } from "./answerOf.ts";
import { idOf } from "./answers/answer.ts";

bundledApi();
let driver: Driver;

beforeAll(async () => {
  driver = openDriver();
  // Plans rest on statistics, which Neo4j gathers some time after a load: here they must be true.
  await answerOf(driver, "CALL db.prepareForReplanning(60)", {});
});

afterAll(() => driver.close());

const guide = readFileSync("docs/query-guide.md", "utf8");

function section(title: string): string {
  const rest = guide.split(`\n## ${title}\n`)[1] ?? "";
  return rest.split("\n## ")[0] ?? "";
}

const examples = section("Worked examples")
  .split(/^### /m)
  .slice(1)
  .map((part) => ({
    title: part.slice(0, part.indexOf("\n")),
    parameters: JSON.parse(block(part, "json") ?? "{}") as Record<string, unknown>,
    cypher: block(part, "cypher") ?? "",
    answer: block(part, "text") ?? "",
  }));

function block(part: string, language: string): string | undefined {
  return new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "m").exec(part)?.[1];
}

/** A value as the guide writes it: an entity by its id in parentheses, a relation by its kind. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  if ("type" in value) return `[:${String(value.type)}]`;
  return `(${idOf(value as Parameters<typeof idOf>[0])})`;
}

test("there are ten examples, numbered in order", () => {
  const numbers = examples.map(({ title }) => title.replace(/\..*/, ""));
  expect(numbers).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]);
});

test.each(examples)("$title: gives what the guide says", async ({ cypher, parameters, answer }) => {
  const { columns, rows, warnings } = await answerOf(driver, cypher, parameters);
  const table = [columns, ...rows.map((row) => columns.map((column) => written(row[column])))].map(
    (line) => line.join(" | "),
  );
  expect(`${table.join("\n")}\n`).toBe(answer);
  expect(warnings).toEqual([]);
});

const ontology = parseOntology(readFileSync("data/ontology.yaml", "utf8"));
const files = await statementFiles();

/** The statements of the cost table, each with the operators that its plan is said to have. */
const costs = section("What each statement costs")
  .split("\n")
  .flatMap((line) => {
    const path = /\]\(\.\.\/cypher\/([\w/]+)\.cypher\)/.exec(line)?.[1];
    const [, , , beginsAt = "", growsWith = ""] = line.split("|");
    const named = `${beginsAt} ${growsWith}`.matchAll(/`((?:Node|VarLength|Procedure)[\w(),]+)`/g);
    return path === undefined ? [] : [{ path, named: [...named].map(([, name = ""]) => name) }];
  });

test("the costs are told of every statement behind the fields that the guide is about", () => {
  const topics = ["agreement", "lineage", "path", "neighbourhood", "search", "shared"];
  const there = files
    .map(({ path }) => path)
    .filter((path) => topics.some((topic) => path.startsWith(`${topic}/`)));
  expect(costs.map(({ path }) => path).toSorted()).toEqual(there.toSorted());
});

test.each(costs)("$path is planned as the guide says: $named", async ({ path, named }) => {
  const statement = files.find((file) => file.path === path)?.statement;
  expect(named).not.toEqual([]);
  if (!statement) throw new Error(`There is no statement ${path}.`);
  const parameters = sampleParams(statement.params);
  // As where nobody narrows the kinds: with none in the list Neo4j would begin at the index on kind.
  if ("entityKinds" in parameters) {
    parameters["entityKinds"] = ontology.entityKinds.map((kind) => kind.id);
  }
  const plan = await planOf(driver, filledText(statement, ontology), parameters);
  expect(operators(plan)).toEqual(expect.arrayContaining(named));
});

function operators(plan: Plan): string[] {
  const name = plan.operatorType.replace(/@.*$/, "");
  return [name, ...plan.children.flatMap((child) => operators(child))];
}
