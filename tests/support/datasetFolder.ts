import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A table as records; a column that a record leaves out is an empty cell. */
export type Records = readonly Readonly<Record<string, string>>[];

/** The files of a dataset, as values that a test can change one of. */
export interface DatasetFiles {
  readonly dataset: Readonly<Record<string, unknown>>;
  readonly passages: Records;
  readonly entities: Records;
  readonly relations: Records;
  readonly shorthand: Records;
  /** Other files, or other texts for these, by their path in the folder. */
  readonly texts: Readonly<Record<string, string | Buffer>>;
}

/** A dataset's folder on disk. */
export interface DatasetFolder {
  readonly path: string;
  remove(): void;
}

/** A small dataset with nothing wrong: two regions, their agreement, its field, a figure, a shorthand. */
export const soundDataset: DatasetFiles = {
  dataset: {
    id: "small",
    title: "小数据集",
    titleEn: "A small dataset",
    language: "zh-CN",
    licence: "CC-BY-4.0",
    sources: [
      {
        id: "source/page",
        title: "一页",
        file: "page.txt",
        sha256: "0".repeat(64),
        lineLengths: { 1: 40, 3: 60 },
        chapters: [{ line: 1, title: "标题", titleEn: "Title" }],
      },
    ],
  },
  passages: [
    passage("one", "1", "0", "20", "甲与乙签了合作协议。"),
    passage("two", "3", "0", "60", "协议谈的是水利，共三项。"),
  ],
  entities: [
    entity("region/jia", "Region", "甲区", "passage/one;passage/two"),
    { ...entity("region/yi", "Region", "乙区", "passage/one"), aliases: "乙;老乙" },
    {
      ...entity("agreement/jia-yi", "Agreement", "甲乙合作协议", "passage/one;passage/two"),
      subkind: "cooperation_agreement",
      from: "2021-03",
      to: "2025",
    },
    entity("field/water", "Field", "水利", "passage/two"),
    {
      ...entity("indicator/items", "Indicator", "合作事项", "passage/two"),
      figure: "三项",
      figure_number: "3",
      figure_unit: "项",
      figure_qualifier: "exact",
    },
  ],
  relations: [
    relation("PARTY_TO", "region/jia", "agreement/jia-yi", "passage/one"),
    relation("PARTY_TO", "region/yi", "agreement/jia-yi", "passage/one"),
    relation("COVERS", "agreement/jia-yi", "field/water", "passage/two"),
    relation("COOPERATES_WITH", "region/jia", "region/yi", "passage/one"),
    relation("HAS_INDICATOR", "agreement/jia-yi", "indicator/items", "passage/two"),
  ],
  shorthand: [{ form: "两地", members: "region/jia;region/yi", passages: "passage/one" }],
  texts: {},
};

export function passage(name: string, line: string, start: string, end: string, text: string) {
  return { id: `passage/${name}`, source: "source/page", line, start, end, text };
}

export function entity(id: string, kind: string, name: string, passages: string) {
  return { id, kind, name, passages };
}

export function relation(kind: string, from: string, to: string, passages: string) {
  const names = [from, to].map((id) => id.replace(/^[^/]*\//, "")).join("/");
  const id = `${kind.toLowerCase().replaceAll("_", "-")}/${names}`;
  return { id, kind, from, to, confidence: "explicit", passages };
}

/** Writes the sound dataset with some of its files exchanged; the test removes the folder. */
export function datasetFolder(changes: Partial<DatasetFiles> = {}): DatasetFolder {
  const files = { ...soundDataset, ...changes };
  const path = mkdtempSync(join(tmpdir(), "accord-atlas-dataset-"));
  const texts: Record<string, string | Buffer> = {
    // JSON is YAML.
    "dataset.yaml": JSON.stringify(files.dataset, null, 2),
    "passages.csv": csv(files.passages, ["id", "source", "line", "start", "end", "text"]),
    "entities.csv": csv(files.entities, ["id", "kind", "name", "passages"]),
    "relations.csv": csv(files.relations, ["id", "kind", "from", "to", "confidence", "passages"]),
    "shorthand.csv": csv(files.shorthand, ["form", "members", "passages"]),
    ...files.texts,
  };
  for (const [file, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), text);
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** The records of a table with one of them changed; `at` counts from 0. */
export function withRecord(
  records: Records,
  at: number,
  change: Readonly<Record<string, string>>,
): Records {
  return records.map((record, index) => (index === at ? { ...record, ...change } : record));
}

/** Columns in the order of their first use, those that must be there first. */
export function csv(records: Records, required: readonly string[]): string {
  const columns = [...new Set([...required, ...records.flatMap((record) => Object.keys(record))])];
  const lines = records.map((record) => columns.map((column) => quoted(record[column] ?? "")));
  return [columns, ...lines].map((cells) => `${cells.join(",")}\n`).join("");
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
