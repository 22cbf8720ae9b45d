import { createHash } from "node:crypto";
import { afterEach, expect, test } from "vitest";
import { checkDataset } from "../../../data/load/check.ts";
import { csv, datasetFolder, passage, soundDataset } from "../../support/datasetFolder.ts";
import { problemsOf } from "./problemsOf.ts";

const entitiesText = csv(soundDataset.entities, ["id", "kind", "name", "passages"]);

const folders: { remove(): void }[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

function withEntities(text: string | Buffer): Promise<string[]> {
  return problemsOf({ texts: { "entities.csv": text } });
}

test("a byte order mark, CRLF and line breaks in quotation marks are read as they are meant", async () => {
  const broken = entitiesText.replace("甲乙合作协议", '"甲乙\n合作协议"').replaceAll("\n", "\r\n");
  expect(await withEntities(`\uFEFF${broken}`)).toEqual([]);
});

test("a place after a line break in quotation marks is counted in lines of the file", async () => {
  const text = entitiesText
    .replace("甲乙合作协议", '"甲乙\n合作协议"')
    .replace("field/water,Field", "field/water,Feild");
  expect(await withEntities(text)).toContainEqual(
    expect.stringMatching(/^entities\.csv:6:13: There is no kind "Feild"/),
  );
});

test("a place within a cell of several lines is counted in its own line", async () => {
  const text = entitiesText.replace("passage/one,乙", '"passage/one;\n passage/nine",乙');
  expect(await withEntities(text)).toEqual([
    'entities.csv:4:2: There is no passage "passage/nine" in passages.csv. Did you mean "passage/one"?',
  ]);
});

test("rows and columns that a spreadsheet left empty are passed over", async () => {
  const text = entitiesText.replaceAll("\n", ",,\n");
  expect(await withEntities(`${text},,,,,,,,,,,,,\n\n`)).toEqual([]);
});

test("a file in GBK is named as such, with the first line that is not UTF-8", async () => {
  // 甲区, as a Chinese spreadsheet saves it
  const name = Buffer.from([0xbc, 0xd7, 0xc7, 0xf8]);
  const [head = "", tail = ""] = entitiesText.split("乙区");
  expect(await withEntities(Buffer.concat([Buffer.from(head), name, Buffer.from(tail)]))).toEqual([
    'entities.csv:3:1: The file is not UTF-8 from here on: its encoding is unknown; save it again as "CSV UTF-8".',
  ]);
  const ascii = entitiesText.replaceAll(/[^\n -~]/g, "");
  expect(await withEntities(Buffer.concat([Buffer.from(ascii), name]))).toEqual([
    'entities.csv:7:1: The file is not UTF-8 from here on: it looks like GB 18030 (GBK); save it again as "CSV UTF-8".',
  ]);
});

test("a file in UTF-16 is named as such", async () => {
  expect(await withEntities(Buffer.from(`\uFEFF${entitiesText}`, "utf16le"))).toEqual([
    'entities.csv: is UTF-16 (little-endian), not UTF-8; save it again as "CSV UTF-8".',
  ]);
});

test("a quotation mark that never closes is reported where its row begins, and accuses no other file", async () => {
  expect(await withEntities(entitiesText.replace("水利", '"水利'))).toEqual([
    "entities.csv:5:1: A quotation mark opens in this row and never closes; the rest of the file was not read. Close it, or write it twice if it belongs to the text.",
  ]);
});

test("a quotation mark in the middle of a cell is reported", async () => {
  expect(await withEntities(entitiesText.replace("水利", '水"利"'))).toEqual([
    'entities.csv:5:1: A quotation mark stands in the middle of a cell of this row; the rest of the file was not read. Put the whole cell in quotation marks and write those inside twice ("").',
  ]);
});

test("unknown, repeated and missing columns are reported in the first line", async () => {
  const text = entitiesText.replace("id,kind,name,passages,aliases", "id,kind,id,passages,alias");
  expect(await withEntities(text)).toEqual([
    'entities.csv:1:1: The column "name" is missing; add it to the first line.',
    'entities.csv:1:9: The column "id" stands here a second time; keep one.',
    'entities.csv:1:21: There is no column "alias"; did you mean "aliases"?',
  ]);
});

test("a row with too few or too many cells is reported", async () => {
  const text = entitiesText
    .replace("field/water,Field,水利,passage/two,,,,,,,,", "field/water,Field,水利,passage/two")
    .replace("乙;老乙,,,,,,,", "乙,老乙,,,,,,,x");
  expect((await withEntities(text)).filter((problem) => problem.includes("cells"))).toEqual([
    "entities.csv:3:1: The row has 13 cells and the first line names 12 columns; a cell with a comma in it must stand in quotation marks.",
    "entities.csv:5:1: The row has 4 cells and the first line names 12 columns; keep the commas of empty cells.",
  ]);
});

test("an empty table says which columns it needs", async () => {
  expect(await problemsOf({ texts: { "passages.csv": "" } })).toEqual([
    "passages.csv: is empty; its first line must name the columns id, source, line, start, end, text.",
  ]);
});

test("dataset.yaml is checked key by key", async () => {
  const dataset = {
    ...soundDataset.dataset,
    id: "Small set",
    licence: "my own!",
    languages: "zh",
  };
  expect(await problemsOf({ dataset })).toEqual([
    "dataset.yaml:2:3: id: must be lower-case letters, digits and hyphens.",
    "dataset.yaml:6:3: licence: must be an SPDX licence name such as CC-BY-4.0.",
    "dataset.yaml:26:3: languages: is not a key that belongs here.",
  ]);
});

test("a missing folder, a file in its place and a folder without dataset.yaml are one sentence each", async () => {
  const folder = datasetFolder();
  folders.push(folder);
  await expect(checkDataset("/nowhere")).rejects.toThrow(
    'There is no folder "/nowhere"; name the folder that holds dataset.yaml.',
  );
  await expect(checkDataset(`${folder.path}/entities.csv`)).rejects.toThrow(
    "is a file; name the folder",
  );
  await expect(checkDataset(`${folder.path}/..`)).rejects.toThrow("holds no dataset.yaml");
});

const original = `${"甲区与乙区今天在会上签了一份关于水利的合作协议共有三个大项每项都要在年内做完".slice(0, 40)}\n\n${"二".repeat(60)}\n`;

function attached(text: string, sha256 = createHash("sha256").update(text).digest("hex")) {
  const [source] = soundDataset.dataset["sources"] as object[];
  const lines = original.split("\n").map((line) => line.length);
  const lineLengths = { 1: lines[0], 3: lines[2] };
  return {
    dataset: { ...soundDataset.dataset, sources: [{ ...source, sha256, lineLengths }] },
    texts: { "sources/page.txt": text },
  };
}

test("an attached source must be the one that was read", async () => {
  expect(await problemsOf(attached(original))).toEqual([]);
  expect(await problemsOf(attached(original, "f".repeat(64)))).toEqual([
    expect.stringMatching(/^sources\/page\.txt: is not the file that dataset\.yaml means/),
  ]);
  expect(await problemsOf(attached(original.replace("二", "")))).toEqual([
    "sources/page.txt:3:1: Line 3 is 59 long, and lineLengths in dataset.yaml says 60; correct it there.",
  ]);
});

function copies(length: number): Promise<string[]> {
  const copied = passage("copied", "1", "0", "30", `据说${original.slice(3, 3 + length)}了`);
  return problemsOf({ ...attached(original), passages: [...soundDataset.passages, copied] });
}

test("a passage that copies 25 characters of an attached source is reported, one that copies 24 is not", async () => {
  expect(await copies(24)).toEqual([]);
  expect(await copies(27)).toEqual([
    "passages.csv:4:35: 27 characters in a row are the source's own; say it in other words (names may stay as they are).",
  ]);
});

test("a name may be the source's own however long it is", async () => {
  const name = original.slice(3, 33);
  const copied = passage("copied", "1", "0", "30", `名为${name}。`);
  const entities = soundDataset.entities.map((entity) =>
    entity["id"] === "agreement/jia-yi" ? { ...entity, aliases: name } : entity,
  );
  expect(
    await problemsOf({
      ...attached(original),
      entities,
      passages: [...soundDataset.passages, copied],
    }),
  ).toEqual([]);
});
