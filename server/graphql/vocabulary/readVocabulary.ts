import { dataset } from "#cypher/dataset/dataset.ts";
import { parseOntology } from "#data/ontology/ontology.ts";
import type { Database } from "../../database/database.ts";
import { DatasetMissingError } from "../errors.ts";
import { Vocabulary } from "./vocabulary.ts";

/** Milliseconds for which an ontology is used without asking whether another was loaded. */
const freshFor = 1000;

/**
 * Reads the loaded ontology, at most once a second; a load that changes it is noticed then.
 * @returns what rejects with DatasetMissingError while nothing is loaded
 */
export function vocabularyReader(database: Database): () => Promise<Vocabulary> {
  let text = "";
  let parsed: Vocabulary | undefined;
  let readAt = -Infinity;
  let reading: Promise<Vocabulary> | undefined;

  async function read(): Promise<Vocabulary> {
    const [row] = await database.run(dataset, {});
    if (row === undefined) throw new DatasetMissingError();
    const edition = `${row.version} ${row.loadedAt}`;
    if (parsed === undefined || row.ontology !== text || edition !== parsed.edition) {
      parsed = new Vocabulary(parseOntology(row.ontology, "the stored ontology"), edition);
      text = row.ontology;
    }
    readAt = performance.now();
    return parsed;
  }

  return async () => {
    if (parsed !== undefined && performance.now() - readAt < freshFor) return parsed;
    // Not bound to one request's end: others wait for the same answer.
    reading ??= read().finally(() => {
      reading = undefined;
    });
    return reading;
  };
}
