import { once } from "node:events";
import { createReadStream, createWriteStream, mkdirSync } from "node:fs";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { parse } from "csv-parse";
import type { Driver } from "neo4j-driver";
import { graphName } from "../../../cypher/narrow.ts";
import { awaitIndexes } from "../../../cypher/schema/awaitIndexes.ts";
import { schemaCommands } from "../../../cypher/schema/commands.ts";
import { baseOntology } from "../../../data/load/dataset.ts";
import { searchKeysOf } from "../../../data/load/searchKeys.ts";
import { toNeo4j } from "../../../server/database/values.ts";

const database = "neo4j";
/** Milliseconds for one statement: a whole table, or a large index. */
const patience = 900_000;
type Cells = Readonly<Record<string, string>>;

/**
 * Writes a dataset's rows as the files that LOAD CSV reads: one for each kind, with the search keys
 * worked out. Not a part of what is timed: it is as if somebody had brought them so.
 */
export async function writeCsvFiles(dataset: string, folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const files = new Map<string, ReturnType<typeof createWriteStream>>();
  const add = async (file: string, cells: readonly string[]): Promise<void> => {
    const stream = files.get(file) ?? createWriteStream(join(folder, file));
    files.set(file, stream);
    const line = cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");
    if (!stream.write(`${line}\n`)) await once(stream, "drain");
  };
  for await (const row of rowsOf(dataset, "passages.csv")) {
    await add(
      "passages.csv",
      passageCells.map((cell) => row[cell] ?? ""),
    );
  }
  for await (const row of rowsOf(dataset, "entities.csv")) {
    const aliases = (row["aliases"] ?? "").split(";").filter((alias) => alias !== "");
    const keys = searchKeysOf(row["name"] ?? "", row["name_en"] ?? "", aliases);
    const lists = [keys.nameKeys, keys.pinyinKeys, keys.initialKeys].map((list) => list.join(";"));
    const kind = row["kind"] ?? "";
    await add(`entities-${kind}.csv`, [...entityCells.map((cell) => row[cell] ?? ""), ...lists]);
    for (const passage of (row["passages"] ?? "").split(";")) {
      if (passage !== "") await add("citations.csv", [row["id"] ?? "", passage]);
    }
  }
  for await (const row of rowsOf(dataset, "relations.csv")) {
    await add(
      `relations-${row["kind"] ?? ""}.csv`,
      relationCells.map((cell) => row[cell] ?? ""),
    );
  }
  for (const stream of files.values()) {
    stream.end();
    await finished(stream);
  }
  return [...files.keys()];
}

/** Fills an empty database from those files, in batches, full text last: the quickest that is known. */
export async function loadCsvFiles(driver: Driver, files: readonly string[]): Promise<void> {
  const run = async (text: string): Promise<void> => {
    const session = driver.session({ database });
    await session.run(text, {}, { timeout: patience });
    await session.close();
  };
  const kinds = baseOntology().relationKinds.map(({ id }) => graphName(id));
  const commands = schemaCommands(kinds).map(({ text }) => text);
  for (const text of commands) if (!isFullText(text)) await run(text);

  const ofKind = (prefix: string): string[] =>
    files.filter((file) => file.startsWith(prefix)).toSorted();
  await run(each("passages.csv", `CREATE (n:Passage) SET n = ${passageMap}`));
  for (const file of ofKind("entities-")) {
    await run(each(file, `CREATE (n:Entity:${kindOf(file)}) SET n = ${entityMap}`));
  }
  await run(
    each(
      "citations.csv",
      "MATCH (n:Entity {id: cell[0]}) MATCH (p:Passage {id: cell[1]}) CREATE (n)-[:CITED_IN]->(p)",
    ),
  );
  for (const file of ofKind("relations-")) {
    const ends = "MATCH (a:Entity {id: cell[1]}) MATCH (b:Entity {id: cell[2]})";
    await run(each(file, `${ends} CREATE (a)-[r:${kindOf(file)}]->(b) SET r = ${relationMap}`));
  }
  for (const text of commands) if (isFullText(text)) await run(text);
  await driver.executeQuery(
    awaitIndexes.text,
    { seconds: toNeo4j(800) },
    { database, transactionConfig: { timeout: patience } },
  );
}

const passageCells = ["id", "source", "line", "start", "end", "text", "text_en"];
const passageMap = `{id: cell[0], source: cell[1], line: toInteger(cell[2]), start: toInteger(cell[3]),
  end: toInteger(cell[4]), text: cell[5], textEn: cell[6]}`;
const entityCells = ["id", "kind", "subkind", "name", "name_en", "aliases", "from", "to", "status"];
const entityMap = `{id: cell[0], kind: cell[1], subkind: nullIf(cell[2], ''), name: cell[3], nameEn: cell[4],
  aliases: CASE cell[5] WHEN '' THEN null ELSE split(cell[5], ';') END,
  from: nullIf(cell[6], ''), fromYear: toInteger(nullIf(left(cell[6], 4), '')),
  to: nullIf(cell[7], ''), toYear: toInteger(nullIf(left(cell[7], 4), '')),
  status: nullIf(cell[8], ''), nameKeys: split(cell[9], ';'), pinyinKeys: split(cell[10], ';'),
  initialKeys: split(cell[11], ';')}`;
const relationCells = [
  "id",
  "from",
  "to",
  "role",
  "scope",
  "confidence",
  "modality",
  "from_date",
  "note",
  "note_en",
  "passages",
];
const relationMap = `{id: cell[0], from: cell[1], to: cell[2], role: nullIf(cell[3], ''),
  scope: CASE cell[4] WHEN '' THEN null ELSE split(cell[4], ';') END, confidence: cell[5],
  modality: nullIf(cell[6], ''), fromDate: nullIf(cell[7], ''),
  fromYear: toInteger(nullIf(left(cell[7], 4), '')), note: nullIf(cell[8], ''), noteEn: nullIf(cell[9], ''),
  passages: CASE cell[10] WHEN '' THEN null ELSE split(cell[10], ';') END}`;

function each(file: string, work: string): string {
  return `LOAD CSV FROM 'file:///${file}' AS cell CALL (cell) { ${work} } IN TRANSACTIONS OF 5000 ROWS`;
}

function isFullText(text: string): boolean {
  return text.startsWith("CREATE FULLTEXT");
}

function kindOf(file: string): string {
  return graphName(file.replace(/^\w+-|\.csv$/g, ""));
}

function rowsOf(dataset: string, file: string): AsyncIterable<Cells> {
  return createReadStream(join(dataset, file)).pipe(parse({ columns: true }));
}
