import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { loadIfStale } from "../../../data/load/bundled.ts";
import { loadDataset } from "../../../data/load/load.ts";
import { type Plan, planLoad } from "../../../data/load/plan.ts";
import { demandClean } from "../../../data/load/check.ts";
import { toStoredGraph } from "../../../data/load/storedGraph.ts";
import type { Database } from "../../../server/database/database.ts";
import {
  type DatasetFiles,
  type DatasetFolder,
  datasetFolder,
  entity,
  relation,
  soundDataset,
  withRecord,
} from "../../support/datasetFolder.ts";
import { integrationDatabase } from "../../support/integrationDatabase.ts";
import { breaking } from "./breaking.ts";
import { datasetOf, emptyDatabase, graphOf, loadsOf, writeByHand } from "./graphOf.ts";

let database: Database;
const folders: DatasetFolder[] = [];

beforeAll(async () => {
  database = await integrationDatabase();
});
beforeEach(() => emptyDatabase(database));
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});
afterAll(async () => {
  await emptyDatabase(database);
  await database.close();
});

function folderWith(changes: Partial<DatasetFiles> = {}): string {
  const folder = datasetFolder(changes);
  folders.push(folder);
  return folder.path;
}

async function planOf(folder: string): Promise<Plan> {
  return planLoad(database, await toStoredGraph(await demandClean(folder)));
}

const { entities, relations, passages } = soundDataset;

test("a loaded dataset stands in the database as the architecture says", async () => {
  await loadDataset(database, folderWith());
  const graph = await graphOf(database);
  const rows = graph.map((row) => JSON.parse(row) as { properties: [string, unknown][] });
  const stored = rows.map((row) => ({ ...row, properties: Object.fromEntries(row.properties) }));
  expect(stored).toHaveLength(1 + 1 + 2 + 5 + 1 + 2 + 7 + 1 + 2 + 5);
  const digest = expect.stringMatching(/^[0-9a-f]{16}$/);
  expect(stored).toContainEqual({
    labels: ["Entity", "Agreement"],
    properties: {
      id: "agreement/jia-yi",
      kind: "Agreement",
      subkind: "cooperation_agreement",
      name: "甲乙合作协议",
      from: "2021-03",
      fromYear: 2021,
      to: "2025",
      toYear: 2025,
      nameKeys: ["甲乙合作协议"],
      pinyinKeys: ["jiayihezuoxieyi"],
      initialKeys: ["jyhzxy"],
      hash: digest,
    },
  });
  expect(stored).toContainEqual({
    labels: ["Passage"],
    properties: {
      id: "passage/two",
      source: "source/page",
      line: 3,
      start: 0,
      end: 60,
      text: "协议谈的是水利，共三项。",
      relations: ["covers/jia-yi/water", "has-indicator/jia-yi/items"],
      hash: digest,
    },
  });
  expect(stored).toContainEqual({
    type: "PARTY_TO",
    from: "region/yi",
    to: "agreement/jia-yi",
    properties: {
      id: "party-to/yi/jia-yi",
      from: "region/yi",
      to: "agreement/jia-yi",
      confidence: "explicit",
      passages: ["passage/one"],
      hash: digest,
    },
  });
  expect(stored).toContainEqual({
    type: "STANDS_FOR",
    from: expect.stringMatching(/^shorthand\//),
    to: "region/jia",
    properties: {},
  });
  const { version, loadedAt, entityCount, relationCount, passageCount } = await datasetOf(database);
  expect(version).toMatch(/^[0-9a-f]{16}$/);
  expect(Date.parse(String(loadedAt))).not.toBeNaN();
  expect({ entityCount, relationCount, passageCount }).toEqual({
    entityCount: 5,
    relationCount: 5,
    passageCount: 2,
  });
});

test("the second load of a dataset changes nothing and says so", async () => {
  const folder = folderWith();
  await loadDataset(database, folder);
  const [graph, before] = [await graphOf(database), await datasetOf(database)];
  const again = await loadDataset(database, folder);
  expect(again.isEmpty).toBe(true);
  expect(await graphOf(database)).toEqual(graph);
  expect(await datasetOf(database)).toEqual(before);
  expect(await loadsOf(database)).toEqual([{ version: before["version"], status: "done" }]);
});

test("the bundled dataset loads whole, and a second time not at all", async () => {
  const first = await loadDataset(database, "data/jinshan");
  expect(first.relations.countOf("added")).toBe(first.graph.relations.size);
  expect((await loadDataset(database, "data/jinshan")).isEmpty).toBe(true);
});

test("a plan says what would be added, changed and removed, and writes nothing", async () => {
  await loadDataset(database, folderWith());
  const graph = await graphOf(database);
  const changed = {
    entities: [
      ...withRecord(entities, 3, { summary: "与水有关的事" }),
      entity("region/bing", "Region", "丙区", "passage/one"),
    ],
    relations: relations.slice(1),
  };
  const plan = await planOf(folderWith(changed));
  expect(plan.nodes.Entity.tallies).toEqual([
    { group: "Field", change: "changed", count: 1, examples: ["field/water"] },
    { group: "Region", change: "added", count: 1, examples: ["region/bing"] },
  ]);
  expect(plan.relations.tallies).toEqual([
    { group: "PARTY_TO", change: "removed", count: 1, examples: ["party-to/jia/jia-yi"] },
  ]);
  expect(plan.removedShare).toBeCloseTo(1 / 14);
  expect(await graphOf(database)).toEqual(graph);
});

test("a relation whose ends move keeps its id and leaves nothing behind", async () => {
  const bing = entity("region/bing", "Region", "丙区", "passage/one");
  const moved = {
    ...relation("COOPERATES_WITH", "region/jia", "region/yi", "passage/one"),
    from: "region/bing",
  };
  const files = {
    entities: [...entities, bing],
    relations: [...relations.slice(0, 3), moved, ...relations.slice(4)],
  };
  await loadDataset(database, folderWith());
  await loadDataset(database, folderWith(files));
  const graph = await graphOf(database);
  await emptyDatabase(database);
  await loadDataset(database, folderWith(files));
  expect(await graphOf(database)).toEqual(graph);
});

test("a property that leaves the folder leaves the database", async () => {
  await loadDataset(
    database,
    folderWith({ entities: withRecord(entities, 0, { summary: "一句话" }) }),
  );
  await loadDataset(database, folderWith());
  const graph = await graphOf(database);
  expect(graph.join()).not.toContain("一句话");
});

test("loading one dataset, another with kinds of its own, and the first again gives exactly the first", async () => {
  const first = folderWith();
  const river = entity("river/long", "River", "长河", "passage/one");
  const second = folderWith({
    dataset: { ...soundDataset.dataset, id: "other", title: "另一个" },
    entities: [...entities.slice(0, 2), river],
    relations: [relation("FLOWS_BY", "river/long", "region/jia", "passage/one")],
    texts: {
      "ontology.yaml": `
entityKinds: [{ id: River, name: 河, nameEn: River, colour: "#000000", colourDark: "#ffffff", shape: vee }]
relationKinds: [{ id: FLOWS_BY, name: 流经, nameEn: flows by, inverseName: 临, inverseNameEn: lies on, from: [River], to: [Region] }]`,
    },
  });
  await loadDataset(database, first);
  const graph = await graphOf(database);
  await loadDataset(database, second, { force: true });
  expect(await graphOf(database)).not.toEqual(graph);
  await loadDataset(database, first, { force: true });
  expect(await graphOf(database)).toEqual(graph);
});

test("more than a quarter of the graph is removed only by force", async () => {
  await loadDataset(database, folderWith());
  const graph = await graphOf(database);
  const smaller = folderWith({ entities: entities.slice(0, 2), relations: [], passages });
  await expect(loadDataset(database, smaller)).rejects.toThrow(
    "This load would remove 3 nodes and 5 relations, 57 % of what is loaded; nothing was changed. If that is what you want, load with --force.",
  );
  expect(await graphOf(database)).toEqual(graph);
  await loadDataset(database, smaller, { force: true });
  expect((await planOf(smaller)).isEmpty).toBe(true);
});

test("another dataset is named when it would be replaced", async () => {
  await loadDataset(database, folderWith());
  const other = folderWith({
    dataset: { ...soundDataset.dataset, id: "other" },
    entities: entities.slice(0, 2),
    relations: [],
  });
  await expect(loadDataset(database, other)).rejects.toThrow(
    'What is loaded is another dataset, "小数据集".',
  );
});

test.each([
  ["of another kind", "CREATE (:Person {name: 'somebody'})", "1 node (Person)"],
  ["with our labels but no dataset", "CREATE (:Entity {id: 'x'})", "1 node but no dataset"],
])("a database that holds nodes %s is refused and left alone", async (_, text, what) => {
  await writeByHand(database, text);
  const graph = await graphOf(database);
  await expect(loadDataset(database, folderWith(), { force: true })).rejects.toThrow(
    `The database holds ${what}, which this program did not load; nothing was changed.`,
  );
  expect(await graphOf(database)).toEqual(graph);
});

test("an entity that somebody added by hand beside the dataset is not swept away", async () => {
  await loadDataset(database, folderWith());
  await writeByHand(database, "CREATE (:Entity {id: 'by/hand', kind: 'Region'})");
  await expect(
    loadDataset(database, folderWith({ relations: relations.slice(1) })),
  ).rejects.toThrow("The database holds 1 nodes without a digest");
});

test("a load that breaks off leaves nothing half-written", async () => {
  await loadDataset(database, folderWith());
  const graph = await graphOf(database);
  const larger = folderWith({
    entities: [...entities, entity("region/bing", "Region", "丙区", "passage/one")],
    relations: [...relations, relation("PART_OF", "region/bing", "region/jia", "passage/one")],
  });
  await expect(loadDataset(breaking(database, "putRelations"), larger)).rejects.toThrow(
    "the line is cut",
  );
  expect(await graphOf(database)).toEqual(graph);
  expect(await loadsOf(database)).toHaveLength(1);
  await loadDataset(database, larger);
  expect((await loadDataset(database, larger)).isEmpty).toBe(true);
});

test("what another program takes away during a load is noticed, and all is taken back", async () => {
  await loadDataset(database, folderWith());
  await writeByHand(database, "MATCH (:Entity)-[link:CITED_IN]->(:Passage) DELETE link");
  const larger = folderWith({
    entities: [...entities, entity("region/bing", "Region", "丙区", "passage/one")],
  });
  const graph = await graphOf(database);
  await expect(loadDataset(database, larger)).rejects.toThrow(
    /the database held \d+ links instead of \d+/,
  );
  expect(await graphOf(database)).toEqual(graph);
});

test("ten different mistakes give ten precise messages and an untouched database", async () => {
  await loadDataset(database, folderWith());
  const graph = await graphOf(database);
  const wrong = folderWith({
    dataset: { ...soundDataset.dataset, licence: "?" },
    passages: withRecord(passages, 0, { end: "400" }),
    entities: [
      entities[0] ?? {},
      { ...entities[1], status: "plan" },
      { ...entities[2], to: "2020" },
      { ...entities[3], subkind: "river" },
      { ...entities[4], figure_number: "三" },
    ],
    relations: [
      { ...relations[0], confidence: "sure" },
      { ...relations[1], passages: "" },
      { ...relations[2], to: "field/watr" },
      { ...relations[3], from: "region/yi", to: "region/jia" },
      { ...relations[4], to: "field/water" },
    ],
  });
  const error: unknown = await loadDataset(database, wrong).catch((thrown: unknown) => thrown);
  expect(String(error).split("\n")).toEqual([
    "DatasetProblemsError: dataset.yaml:6:3: licence: must be an SPDX licence name such as CC-BY-4.0.",
    'entities.csv:3:38: "plan" is no status; use one of studied, planned, started, ongoing, done, standing, recommended.',
    "entities.csv:4:91: The period ends in 2020, before it begins in 2021-03.",
    'entities.csv:5:36: There is no subkind of Field "river"; it has none.',
    'entities.csv:6:52: "三" is not a number; write it out in full, such as 1200000 or 3.5.',
    'relations.csv:2:58: "sure" is no confidence; use one of explicit, implied, background.',
    "relations.csv:3:65: The relation cites no passage; name those that bear it out.",
    'relations.csv:4:45: There is no entity "field/watr" in entities.csv. Did you mean "field/water"?',
    'relations.csv:5:40: COOPERATES_WITH is symmetric, so its ends stand in the order of their ids: from "region/jia" to "region/yi".',
    "relations.csv:6:59: HAS_INDICATOR cannot go to a Field; only to Indicator.",
  ]);
  expect(await graphOf(database)).toEqual(graph);
});

test("the program loads its dataset into an empty database, renews an older version, and says so", async () => {
  const lines: string[] = [];
  const log = { info: (line: string) => lines.push(line) };
  await loadIfStale(database, folderWith(), log);
  await loadIfStale(database, folderWith(), log);
  expect(lines).toEqual(['Loading the dataset "小数据集".']);

  await loadIfStale(database, folderWith({ entities: entities.slice(0, 2), relations: [] }), log);
  expect(lines).toHaveLength(2);
  expect((await datasetOf(database))["entityCount"]).toBe(2);
});

test("the program leaves what it did not load, and another dataset, as they are", async () => {
  const lines: string[] = [];
  const log = { info: (line: string) => lines.push(line) };
  await loadDataset(database, folderWith());
  const graph = await graphOf(database);
  const other = folderWith({ dataset: { ...soundDataset.dataset, id: "other" } });
  await loadIfStale(database, other, log);
  expect(await graphOf(database)).toEqual(graph);

  await emptyDatabase(database);
  await writeByHand(database, "CREATE (:Person)");
  await loadIfStale(database, other, log);
  expect(await graphOf(database)).toHaveLength(1);
  expect(lines).toEqual([
    expect.stringMatching(/^The database holds the dataset "小数据集"/),
    expect.stringMatching(
      /^The bundled dataset was not loaded\. The database holds 1 node \(Person\)/,
    ),
  ]);
});
