import type { RequestHandler } from "express";
import type { z } from "zod";
import { dataset } from "#cypher/dataset/dataset.ts";
import { loading } from "#cypher/dataset/loading.ts";
import { unreadyIndexes } from "#cypher/health/unreadyIndexes.ts";
import { loadLease } from "#cypher/load/runningLoad.ts";
import type { Database } from "#server/database/database.ts";

/** Milliseconds that a finding holds, so that a nervous supervisor costs the database nothing. */
const holdsFor = 5000;

/** Answers that the process lives, whatever the database does. */
export const alive: RequestHandler = (_request, response) => {
  response.set("Cache-Control", "no-store").json({ status: "alive" });
};

/**
 * Answers 200 where requests can be served: the database answers, its indexes are online and a
 * dataset is loaded, whole. Otherwise 503 with what is amiss.
 */
export function readiness(database: Database, isStopping: () => boolean): RequestHandler {
  let finding: Promise<string[]> | undefined;
  let foundAt = 0;
  return async (_request, response) => {
    if (finding === undefined || Date.now() - foundAt > holdsFor) {
      foundAt = Date.now();
      finding = amiss(database);
    }
    const problems = isStopping() ? ["The program is stopping."] : await finding;
    response
      .set("Cache-Control", "no-store")
      .status(problems.length === 0 ? 200 : 503)
      .json({ status: problems.length === 0 ? "ready" : "not ready", problems });
  };
}

async function amiss(database: Database): Promise<string[]> {
  try {
    const [indexes, datasets, loads] = await Promise.all([
      database.run(unreadyIndexes, {}, { timeout: 4000 }),
      database.run(dataset, {}, { timeout: 4000 }),
      database.run(loading, { lease: loadLease }, { timeout: 4000 }),
    ]);
    const problems = [
      ...loads.map(describeLoad),
      ...indexes.map(({ name, state }) => `The index ${name} is ${state}.`),
    ];
    if (datasets.length === 0)
      problems.push("No dataset is loaded; run npm run data:load -- FOLDER.");
    return problems;
  } catch {
    // Why it does not is in the log of those who needed it; here the fact is enough.
    return ["The database is not answering."];
  }
}

function describeLoad({ done, total, isInterrupted }: z.output<typeof loading.row>): string {
  return isInterrupted
    ? `A load broke off: ${done} of ${total} rows are written; run npm run data:load -- FOLDER again.`
    : `Loading: ${done} of ${total} rows are written.`;
}
