import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "../../server/database/database.ts";
import { type RunningApp, startApp } from "./app.ts";
import { datasetFolder } from "./datasetFolder.ts";
import { integrationDatabase } from "./integrationDatabase.ts";
import { loadSmallGraph } from "./loadSmallGraph.ts";
import { smallGraph } from "./smallGraph.ts";

/** What came back for an operation. */
export interface Answer {
  readonly status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- the shape is the question's, which the test wrote
  readonly data: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string; readonly requestId?: string };
  }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** The API over the small graph, as a caller meets it. */
export interface Api {
  readonly app: RunningApp;
  readonly database: Database;
  ask(
    query: string,
    variables?: Record<string, unknown>,
    extensions?: Record<string, unknown>,
  ): Promise<Answer>;
  /** As `ask`, for an operation that must succeed. */
  data(query: string, variables?: Record<string, unknown>): Promise<Answer["data"]>;
  /** Puts a file where the operator would put the source's. */
  attach(text: string): void;
  stop(): Promise<void>;
}

export async function startApi(
  options: {
    readonly over?: (database: Database) => Database;
    readonly deadline?: number;
    readonly trustNetwork?: boolean;
    readonly few?: number;
  } = {},
): Promise<Api> {
  const { over = (database: Database) => database } = options;
  const database = await integrationDatabase();
  await loadSmallGraph(database);
  const folder = datasetFolder(smallGraph);
  const app = await startApp({
    database: over(database),
    clientFolder: folder.path,
    datasetFolder: folder.path,
    ...(options.deadline && { deadline: options.deadline }),
    ...(options.trustNetwork && { trustNetwork: options.trustNetwork }),
    ...(options.few && { few: options.few }),
  });

  async function ask(
    query: string,
    variables?: Record<string, unknown>,
    extensions?: Record<string, unknown>,
  ): Promise<Answer> {
    const response = await fetch(`${app.url}/graphql`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ query, variables, extensions }),
    });
    return { status: response.status, ...((await response.json()) as Omit<Answer, "status">) };
  }

  return {
    app,
    database,
    ask,
    async data(query, variables) {
      const { data, errors } = await ask(query, variables);
      if (errors) throw new Error(errors.map(({ message }) => message).join("\n"));
      return data;
    },
    attach(text) {
      mkdirSync(join(folder.path, "sources"), { recursive: true });
      writeFileSync(join(folder.path, "sources", "page.txt"), text);
    },
    async stop() {
      await app.stop();
      await database.close();
      folder.remove();
    },
  };
}
