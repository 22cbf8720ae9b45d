import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { array, assert, asyncProperty, constantFrom, string, uint8Array } from "fast-check";
import { expect, test } from "vitest";
import { checkDataset } from "../../../data/load/check.ts";
import { Table } from "../../../data/load/csv/table.ts";
import { describeProblem, type Problem } from "../../../data/ontology/problem.ts";
import { csv, datasetFolder, entity, relation, soundDataset } from "../../support/datasetFolder.ts";
import { problemsOf } from "./problemsOf.ts";

const cell = string({
  unit: constantFrom("a", "金", ",", '"', "\n", " ", "；", "😀"),
  maxLength: 8,
});

const columns = { required: ["id", "kind", "name", "passages"], optional: [] };

test("whatever stands in its cells, a table is read as another reader of CSV reads it, row by row and anew", async () => {
  const folder = datasetFolder();
  await assert(
    asyncProperty(array(cell, { minLength: 1, maxLength: 30 }), async (names) => {
      const rows = names.map((name, index) => entity(`region/r${index}`, "Region", name, "p"));
      const text = csv(rows, columns.required);
      writeFileSync(join(folder.path, "entities.csv"), text);
      const expected = parse(text, { from_line: 2 }).map(([, , name = ""]: string[]) =>
        name.trim(),
      );

      const table = new Table(folder.path, "entities.csv", columns);
      const read: string[] = [];
      for await (const some of table.read(unexpected)) {
        read.push(...some.map((row) => row.text("name")));
      }
      expect(read).toEqual(expected);
      const backwards = names.map((_, index) => index).toReversed();
      expect(table.rowsAt(backwards).map((row) => row.text("name"))).toEqual(expected.toReversed());
    }),
  );
  folder.remove();
});

function unexpected(problem: Problem): void {
  throw new Error(describeProblem(problem));
}

test("whatever bytes a file holds, the check ends with messages", async () => {
  const pieces = constantFrom(
    ...[
      '"',
      ",",
      "\n",
      "\r",
      "#",
      "\uFEFF",
      "region/jia",
      "2024/3/5",
      "id,kind,name,passages\n",
    ].map((text) => Buffer.from(text)),
  );
  const bytes = array(pieces, { maxLength: 40 });
  await assert(
    asyncProperty(bytes, uint8Array({ maxLength: 12 }), async (plain, wild) => {
      const text = Buffer.concat([...plain, wild, ...plain]);
      for (const problem of await problemsOf({ texts: { "entities.csv": text } })) {
        expect(problem).toMatch(/^[a-z]+\.(csv|yaml)(:\d+:\d+)?: \S/);
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);

test("of a great many problems the first thousand are told, in their order, and all are counted", async () => {
  const wrong = Array.from({ length: 3000 }, (_, index) =>
    relation("PART_OF", `region/x${index}`, "region/jia", "passage/one"),
  );
  const folder = datasetFolder({ relations: [...soundDataset.relations, ...wrong] });
  try {
    const { problems } = await checkDataset(folder.path);
    expect(problems.total).toBe(3000);
    const told = problems.first().map(describeProblem);
    expect(told).toHaveLength(1000);
    expect(told[0]).toMatch(/^relations\.csv:7:\d+: There is no entity "region\/x0"/);
    expect(told[999]).toMatch(/^relations\.csv:1006:\d+: There is no entity "region\/x999"/);
  } finally {
    folder.remove();
  }
});

test("a quotation mark that swallows the rest of a large file is noticed without reading all of it", async () => {
  const rest = "region/x,Region,一区,passage/one\n".repeat(600_000);
  const text = csv(soundDataset.entities, ["id", "kind", "name", "passages"]).replace(
    "水利",
    '"水利',
  );
  expect(await problemsOf({ texts: { "entities.csv": text + rest } })).toEqual([
    "entities.csv:5:1: This row is longer than 16 MB; the rest of the file was not read. If a quotation mark opens in it and never closes, close it, or write it twice if it belongs to the text; else shorten the row.",
  ]);
});

test("a row of some megabytes is a row like any other", async () => {
  const entities = soundDataset.entities.map((row, index) =>
    index === 0 ? { ...row, summary: "水".repeat(1_500_000) } : row,
  );
  expect(await problemsOf({ entities })).toEqual([]);
});
