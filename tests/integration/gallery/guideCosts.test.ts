import { readFileSync } from "node:fs";
import neo4j, { type Driver, type Plan } from "neo4j-driver";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { parseOntology } from "../../../data/ontology/ontology.ts";
import { toNeo4j } from "../../../server/database/values.ts";
import { bundledApp } from "../../support/bundled.ts";
import { filledText, sampleParams, statementFiles } from "../../support/statements.ts";
import { guideSection } from "./guideSection.ts";

bundledApp();
let driver: Driver;

beforeAll(async () => {
  const { uri, username, password, database } = inject("neo4j");
  driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  // Plans rest on statistics, which Neo4j gathers some time after a load: here they must be true.
  await driver.executeQuery("CALL db.prepareForReplanning(60)", {}, { database });
});

afterAll(() => driver.close());

const ontology = parseOntology(readFileSync("data/ontology.yaml", "utf8"));
const files = await statementFiles();

/** The statements of the cost table, each with the operators that its plan is said to have. */
const costs = guideSection("What each statement costs")
  .split("\n")
  .flatMap((line) => {
    const path = /\]\(\.\.\/cypher\/([\w/]+)\.cypher\)/.exec(line)?.[1];
    const [, , , beginsAt = "", growsWith = ""] = line.split("|");
    const named = `${beginsAt} ${growsWith}`.matchAll(
      /`((?:Node|VarLength|Procedure|DirectedRelationship)[\w(),]+)`/g,
    );
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
  const { summary } = await driver.executeQuery(
    `EXPLAIN ${filledText(statement, ontology)}`,
    toNeo4j(parameters),
    { database: inject("neo4j").database },
  );
  expect(summary.plan === false ? [] : operators(summary.plan)).toEqual(
    expect.arrayContaining(named),
  );
});

function operators(plan: Plan): string[] {
  const name = plan.operatorType.replace(/@.*$/, "");
  return [name, ...plan.children.flatMap((child) => operators(child))];
}
