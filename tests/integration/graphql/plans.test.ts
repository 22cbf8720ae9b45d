import neo4j, { type Driver, type Plan, type ResultSummary } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { parseOntology, type Ontology } from "../../../data/ontology/ontology.ts";
import type { Database } from "../../../server/database/database.ts";
import { toNeo4j } from "../../../server/database/values.ts";
import { dataset } from "../../../cypher/dataset/dataset.ts";
import { integrationDatabase } from "../../support/integrationDatabase.ts";
import { loadSmallGraph } from "../../support/loadSmallGraph.ts";
import { filledText, sampleParams, statementFiles } from "../../support/statements.ts";

/** Statements that read all there is of something, and why no index could spare them that. */
const scans: Readonly<Record<string, string>> = {
  "agreement/sharedAgreements":
    "Without parties to compare, it asks every region whether it is a party to something.",
  "relation/countRelations":
    "It counts by conditions that no index knows; without any, the count store is asked instead.",
};

/** A load compares all that is stored with all that should be. */
const isLoading = (path: string) => path.startsWith("load/");

const files = await statementFiles();
let database: Database;
let driver: Driver;
let ontology: Ontology;

beforeAll(async () => {
  database = await integrationDatabase();
  await loadSmallGraph(database);
  ontology = parseOntology((await database.one(dataset, {})).ontology);
  const { uri, username, password } = inject("neo4j");
  driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    // As the program itself: an ontology names kinds that a dataset need not use.
    notificationFilter: { disabledCategories: ["UNRECOGNIZED"] },
  });
  // Plans rest on statistics, which Neo4j gathers some time after a load: here they must be true.
  const { database: name } = inject("neo4j");
  await driver.executeQuery("CALL db.prepareForReplanning(60)", {}, { database: name });
});

afterAll(async () => {
  await driver.close();
  await database.close();
});

const explained = new Map<string, ReturnType<typeof explainAnew>>();

function explain(file: (typeof files)[number]): ReturnType<typeof explainAnew> {
  const known = explained.get(file.path) ?? explainAnew(file);
  explained.set(file.path, known);
  return known;
}

async function explainAnew({ statement }: (typeof files)[number]) {
  if (statement === undefined) throw new Error("The file has no module.");
  const { keys, summary } = await driver.executeQuery(
    `EXPLAIN ${filledText(statement, ontology)}`,
    toNeo4j(sampleParams(statement.params)),
    { database: inject("neo4j").database },
  );
  return { keys, summary, statement };
}

describe.each(files)("cypher/$path on the real server", (file) => {
  test("gives the columns of its contract, without a warning", async () => {
    const { keys, summary, statement } = await explain(file);
    expect(new Set(keys)).toEqual(new Set(Object.keys(statement.row.shape)));
    expect(warnings(summary)).toEqual([]);
  });

  test("reads no more than it must", async () => {
    const { summary } = await explain(file);
    const found = summary.plan === false ? [] : operators(summary.plan).filter(isScan);
    const isAllowed = isLoading(file.path) || scans[file.path] !== undefined;
    expect(isAllowed ? [] : found).toEqual([]);
  });
});

test.each(["agreement/agreements", "passage/passages"])(
  "cypher/%s reads as far as the page goes: the order is that of an index",
  async (path) => {
    const file = files.find((each) => each.path === path);
    if (file === undefined) throw new Error("There is no such statement.");
    const { summary } = await explain(file);
    const found = summary.plan === false ? [] : operators(summary.plan);
    expect(found.filter((name) => /^(Limit|PartialTop|Top)$/.test(name))).toEqual([
      expect.stringMatching(/^(Limit|PartialTop)$/),
    ]);
  },
);

test("every exception is still one", async () => {
  const all = await Promise.all(
    files
      .filter(({ path }) => scans[path] !== undefined)
      .map(async (file) => ({ path: file.path, summary: (await explain(file)).summary })),
  );
  const needless = all.filter(
    ({ summary }) => summary.plan === false || !operators(summary.plan).some(isScan),
  );
  expect(needless.map(({ path }) => path)).toEqual([]);
});

function warnings({ notifications }: ResultSummary): string[] {
  return notifications
    .filter(({ severityLevel }) => severityLevel === "WARNING")
    .map(({ title, description }) => `${title} ${description}`);
}

function operators(plan: Plan): string[] {
  const name = plan.operatorType.replace(/@.*$/, "");
  return [name, ...plan.children.flatMap((child) => operators(child))];
}

function isScan(operator: string): boolean {
  return /^(AllNodesScan|.*NodeByLabels?Scan|.*Relationships?Types?Scan|.*AllRelationshipsScan|Node.*IndexScan|.*RelationshipIndexScan)$/.test(
    operator,
  );
}
