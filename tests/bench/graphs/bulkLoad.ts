import { createReadStream, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse";
import type { Driver } from "neo4j-driver";
import { graphName } from "../../../cypher/narrow.ts";
import { awaitIndexes } from "../../../cypher/schema/awaitIndexes.ts";
import { schemaCommands } from "../../../cypher/schema/commands.ts";
import { baseOntology } from "../../../data/load/dataset.ts";
import { searchKeysOf } from "../../../data/load/searchKeys.ts";
import { toNeo4j } from "../../../server/database/values.ts";

/** Rows in one transaction. */
const batchSize = 5000;
const database = "neo4j";
/** A large index takes longer to fill than the server gives a statement unless told. */
const patient = { database, transactionConfig: { timeout: 900_000 } };

type Cells = Readonly<Record<string, string>>;
type Stored = Record<string, unknown>;

/**
 * Puts a generated dataset into an empty database, with the properties and indexes that the loader
 * would leave, but for what only the loader itself needs. Nothing is checked: the generator's tests do that.
 */
export async function bulkLoad(driver: Driver, folder: string): Promise<void> {
  const run = async (text: string, rows: unknown): Promise<void> => {
    await driver.executeQuery(text, { rows: toNeo4j(rows) }, { database });
  };
  const ontology = baseOntology();
  const commands = schemaCommands(ontology.relationKinds.map(({ id }) => graphName(id)));
  for (const { text } of commands)
    if (!isFullText(text)) await driver.executeQuery(text, {}, { database });

  const about = JSON.parse(readFileSync(join(folder, "dataset.yaml"), "utf8")) as Stored & {
    sources: (Stored & { chapters: { line: number; title: string; titleEn: string }[] })[];
  };
  const sources = about.sources.map(({ chapters, ...source }) => ({
    ...source,
    lineLengths: undefined,
    chapterLines: chapters.map(({ line }) => line),
    chapterTitles: chapters.map(({ title }) => title),
    chapterTitlesEn: chapters.map(({ titleEn }) => titleEn),
  }));
  await run("UNWIND $rows AS row CREATE (n:Source) SET n = row", sources);

  const counts = { passageCount: 0, entityCount: 0, relationCount: 0 };
  const citing = new Map<string, string[]>();
  for await (const { rows } of batches(folder, "relations.csv")) {
    for (const { id = "", passages = "" } of rows) {
      for (const passage of listOf(passages)) {
        const relations = citing.get(passage);
        if (relations === undefined) citing.set(passage, [id]);
        else relations.push(id);
      }
    }
  }
  for await (const { rows } of batches(folder, "passages.csv")) {
    counts.passageCount += rows.length;
    await run(
      "UNWIND $rows AS row MATCH (s:Source {id: row.source}) CREATE (n:Passage)-[:IN]->(s) SET n = row",
      rows.map((row) => passageOf(row, citing)),
    );
  }
  for await (const { kind, rows } of batches(folder, "entities.csv", "kind")) {
    counts.entityCount += rows.length;
    await run(
      `UNWIND $rows AS row CREATE (n:Entity:${graphName(kind)}) SET n = row`,
      rows.map(entityOf),
    );
    // A hub is cited by tens of thousands: too much for the transaction of its batch.
    const links = rows.flatMap(({ id, passages }) => listOf(passages).map((to) => ({ id, to })));
    for (let start = 0; start < links.length; start += 2 * batchSize) {
      await run(
        `UNWIND $rows AS row MATCH (n:Entity {id: row.id}) MATCH (p:Passage {id: row.to})
         CREATE (n)-[:CITED_IN]->(p)`,
        links.slice(start, start + 2 * batchSize),
      );
    }
  }
  for await (const { kind, rows } of batches(folder, "relations.csv", "kind")) {
    counts.relationCount += rows.length;
    await run(
      `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
       CREATE (a)-[r:${graphName(kind)}]->(b) SET r = row`,
      rows.map(relationOf),
    );
  }
  for await (const { rows } of batches(folder, "shorthand.csv")) {
    await run(
      `UNWIND $rows AS row CREATE (n:Shorthand) SET n = row
       WITH n UNWIND n.members AS member
       MATCH (e:Entity {id: member}) CREATE (n)-[:STANDS_FOR]->(e)
       WITH DISTINCT n UNWIND n.passages AS passage
       MATCH (p:Passage {id: passage}) CREATE (n)-[:CITED_IN]->(p)`,
      rows.map(({ form, members, passages }) => ({
        id: `shorthand/${form}`,
        form,
        key: form,
        members: listOf(members),
        passages: listOf(passages),
      })),
    );
  }
  for (const { text } of commands) {
    if (isFullText(text)) await driver.executeQuery(text, {}, patient);
  }
  await driver.executeQuery(awaitIndexes.text, { seconds: toNeo4j(800) }, patient);
  await driver.executeQuery("CALL db.prepareForReplanning(800)", {}, patient);
  const { id, title, titleEn, language, licence } = about;
  await run("UNWIND $rows AS row CREATE (n:Dataset) SET n = row", [
    {
      id,
      title,
      titleEn,
      language,
      licence,
      ...counts,
      version: String(id),
      loadedAt: new Date().toISOString(),
      ontology: JSON.stringify(ontology),
    },
  ]);
}

/** A table's rows in batches, those of one value of a column by themselves. */
async function* batches(
  folder: string,
  file: string,
  column?: string,
): AsyncGenerator<{ kind: string; rows: Cells[] }> {
  const waiting = new Map<string, Cells[]>();
  const rows = createReadStream(join(folder, file)).pipe(parse({ columns: true }));
  for await (const row of rows as AsyncIterable<Cells>) {
    const kind = column === undefined ? "" : (row[column] ?? "");
    const batch = waiting.get(kind) ?? [];
    waiting.set(kind, batch);
    batch.push(row);
    if (batch.length === batchSize) {
      waiting.delete(kind);
      yield { kind, rows: batch };
    }
  }
  for (const [kind, batch] of waiting) yield { kind, rows: batch };
}

function passageOf(row: Cells, citing: ReadonlyMap<string, string[]>): Stored {
  const { id = "", source, line, start, end, text, text_en: textEn } = row;
  const place = { line: Number(line), start: Number(start), end: Number(end) };
  return { id, source, ...place, text, textEn, hash: "0", relations: citing.get(id) ?? [] };
}

function entityOf(row: Cells): Stored {
  const { id, kind, subkind, name = "", name_en: nameEn = "", from, to, status, figure } = row;
  const aliases = listOf(row["aliases"]);
  return said({
    id,
    kind,
    subkind,
    name,
    nameEn,
    aliases,
    from,
    to,
    status,
    hash: "0",
    fromYear: yearOf(from),
    toYear: yearOf(to),
    ...(figure && {
      figure,
      figureNumber: Number(row["figure_number"]),
      figureUnit: row["figure_unit"],
      figureUnitEn: row["figure_unit_en"],
      figureQualifier: row["figure_qualifier"],
    }),
    ...searchKeysOf(name, nameEn, aliases),
  });
}

function relationOf(row: Cells): Stored {
  const { id, from, to, role, confidence, modality, from_date: fromDate, note } = row;
  return said({
    id,
    from,
    to,
    role,
    confidence,
    modality,
    fromDate,
    note,
    noteEn: row["note_en"],
    hash: "0",
    fromYear: yearOf(fromDate),
    scope: listOf(row["scope"]),
    passages: listOf(row["passages"]),
  });
}

function said(values: Stored): Stored {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => isSaid(value)));
}

function isSaid(value: unknown): boolean {
  return value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);
}

function isFullText(text: string): boolean {
  return text.startsWith("CREATE FULLTEXT");
}

function listOf(cell = ""): string[] {
  return cell === "" ? [] : cell.split(";");
}

function yearOf(date = ""): number | undefined {
  return date === "" ? undefined : Number(date.slice(0, 4));
}
