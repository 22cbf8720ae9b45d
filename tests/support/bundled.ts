import { resolve } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { ForeignDataError } from "../../data/load/errors.ts";
import { loadDataset } from "../../data/load/load.ts";
import { readOwner } from "../../data/load/plan.ts";
import type { Database } from "../../server/database/database.ts";
import { emptyDatabase } from "../integration/load/graphOf.ts";
import type { Answer } from "./api.ts";
import { type RunningApp, startApp } from "./app.ts";
import { integrationDatabase } from "./integrationDatabase.ts";

/** The data that an operation gives. @throws with the messages of the API's errors */
export type Ask = (text: string, variables?: Record<string, unknown>) => Promise<Answer["data"]>;

const folder = resolve("data/jinshan");

/** The application over the bundled dataset. */
export interface Bundled {
  readonly ask: Ask;
  /** Its address, once the test file's tests run. */
  readonly url: () => string;
}

/** Has the application run over the dataset that it comes with, for as long as the test file runs. */
export function bundledApp(): Bundled {
  let database: Database;
  let app: RunningApp;
  beforeAll(async () => {
    database = await integrationDatabase();
    await loadBundled(database);
    app = await startApp({ database, clientFolder: folder, datasetFolder: folder });
  });
  afterAll(async () => {
    await app.stop();
    await database.close();
  });

  return {
    url: () => app.url,
    ask: async (text, variables) => {
      const response = await fetch(`${app.url}/graphql`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ query: text, variables }),
      });
      const { data, errors } = (await response.json()) as Omit<Answer, "status">;
      if (errors) throw new Error(errors.map(({ message }) => message).join("\n"));
      return data;
    },
  };
}

/** As `bundledApp`, for those who only ask the API. */
export function bundledApi(): Ask {
  return bundledApp().ask;
}

/** Empties the database of any other test's graph; the dataset itself may still be there, and stays. */
async function loadBundled(database: Database): Promise<void> {
  const owner = await readOwner(database).catch((error: unknown) => {
    if (!(error instanceof ForeignDataError)) throw error;
    return undefined;
  });
  if (owner?.id !== "jinshan") await emptyDatabase(database);
  await loadDataset(database, folder, { force: true });
}

/** The ids of some entities, each once and in their order, for an answer whose order says nothing. */
export function ids(entities: readonly { readonly id: string }[]): string[] {
  return [...new Set(entities.map(({ id }) => id))].toSorted();
}
