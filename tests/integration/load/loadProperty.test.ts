import {
  type Arbitrary,
  array,
  assert,
  asyncProperty,
  boolean,
  constantFrom,
  integer,
  nat,
  record,
  string,
  subarray,
  tuple,
  uniqueArray,
} from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkDataset } from "../../../data/load/check.ts";
import { loadDataset } from "../../../data/load/load.ts";
import type { Database } from "../../../server/database/database.ts";
import {
  type DatasetFiles,
  datasetFolder,
  entity,
  passage,
  relation,
  soundDataset,
} from "../../support/datasetFolder.ts";
import { integrationDatabase } from "../../support/integrationDatabase.ts";
import { emptyDatabase, graphOf } from "./graphOf.ts";

let database: Database;

beforeAll(async () => {
  database = await integrationDatabase();
  await emptyDatabase(database);
});
afterAll(async () => {
  await emptyDatabase(database);
  await database.close();
});

const texts = string({
  unit: constantFrom(
    "金",
    "山",
    ",",
    '"',
    "'",
    "\n",
    "“",
    "”",
    ";",
    "😀",
    " ",
    "\\",
    "A\u0327",
    "é",
  ),
  maxLength: 12,
});
const names = texts.map((text) => `名${text}`.trim());
const numbers = uniqueArray(integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 6 });
const allPassages = ["one", "two", "three"];
const cited = allPassages.map((name) => `passage/${name}`).join(";");

/** Small datasets that differ in all that a load has to follow: rows, texts, ends, order, kinds. */
const datasets: Arbitrary<Partial<DatasetFiles>> = record({
  id: constantFrom("one", "other"),
  regions: numbers,
  agreements: numbers,
  names: array(names, { minLength: 12, maxLength: 12 }),
  texts: array(texts, { minLength: 3, maxLength: 3 }),
  pairs: array(tuple(nat(5), nat(5), nat(3)), { maxLength: 14 }),
  citing: subarray(allPassages, { minLength: 1 }),
  hasRivers: boolean(),
}).map((drawn) => {
  const regions = drawn.regions.toSorted((a, b) => a - b).map((number) => `region/r${number}`);
  const agreements = drawn.agreements.map((number) => `agreement/a${number}`);
  const rivers = drawn.hasRivers ? ["river/r1"] : [];
  const kindOf = { region: "Region", agreement: "Agreement", river: "River" };
  const citing = drawn.citing.map((name) => `passage/${name}`).join(";");

  const relations = drawn.pairs.flatMap(([from, to, what]) => {
    const [a, b] = [regions[Math.min(from, to)], regions[Math.max(from, to)]];
    const agreement = agreements[to];
    if (what === 0 && a && agreement) return [relation("PARTY_TO", a, agreement, citing)];
    if (a === undefined || b === undefined || a === b) return [];
    if (what === 1) return [relation("PART_OF", a, b, citing)];
    if (what === 2) return [relation("COOPERATES_WITH", a, b, citing)];
    return rivers.map((river) => relation("PART_OF", river, a, citing));
  });
  return {
    dataset: { ...soundDataset.dataset, id: drawn.id },
    passages: allPassages.map((name, index) =>
      passage(name, "3", String(index), "60", `文${drawn.texts[index]}`.trim()),
    ),
    entities: [...regions, ...agreements, ...rivers].map((id, index) =>
      entity(
        id,
        kindOf[id.split("/")[0] as keyof typeof kindOf],
        drawn.names[index] ?? "名",
        cited,
      ),
    ),
    relations: [...new Map(relations.map((found) => [found.id, found])).values()],
    shorthand: [{ form: "两地", members: regions.slice(0, 2).join(";"), passages: citing }],
    texts: drawn.hasRivers
      ? {
          "ontology.yaml": `entityKinds: [{ id: River, name: 河, nameEn: River, colour: "#000000", colourDark: "#ffffff", shape: vee }]`,
        }
      : {},
  };
});

/** In one piece, or in batches of a few rows. */
const batchings = constantFrom({ above: 15_000, size: 1000 }, { above: 0, size: 4 });

test("loading A, B and A again leaves exactly A, whatever A and B are", async () => {
  await assert(
    asyncProperty(datasets, datasets, batchings, async (a, b, batching) => {
      const [first, second] = [datasetFolder(a), datasetFolder(b)];
      try {
        for (const { path } of [first, second]) {
          expect((await checkDataset(path)).problems.first()).toEqual([]);
        }

        await emptyDatabase(database);
        await loadDataset(database, second.path);
        const graphOfSecond = await graphOf(database);
        await emptyDatabase(database);
        await loadDataset(database, first.path);
        const graphOfFirst = await graphOf(database);

        await loadDataset(database, second.path, { force: true, batching });
        expect(await graphOf(database)).toEqual(graphOfSecond);
        await loadDataset(database, first.path, { force: true, batching });
        expect(await graphOf(database)).toEqual(graphOfFirst);
      } finally {
        first.remove();
        second.remove();
      }
    }),
    { numRuns: 8, endOnFailure: true },
  );
});
