import type { Logger } from "pino";
import { settings } from "#cypher/health/settings.ts";
import type { Database } from "./database.ts";

/** A setting of Neo4j's that the console relies on beside its own guard. */
interface ReliedSetting {
  readonly isRight: (value: string) => boolean;
  /** What it should be, as it is written into neo4j.conf. */
  readonly wanted: string;
  /** What can happen otherwise. */
  readonly otherwise: string;
}

/** Neo4j writes no limit as 0s, 0B or 0. */
const isLimit = (value: string): boolean => /[1-9]/.test(value);

const relied: Readonly<Record<string, ReliedSetting>> = {
  "dbms.security.allow_csv_import_from_file_urls": {
    isRight: (value) => value === "false",
    wanted: "false",
    otherwise: "LOAD CSV can read the server's files, should a query ever get past the guard",
  },
  "dbms.security.procedures.allowlist": {
    isRight: (value) => value !== "*",
    wanted: "empty, or the procedures that others need",
    otherwise: "every installed procedure can be called, should a query ever get past the guard",
  },
  "dbms.security.procedures.unrestricted": {
    isRight: (value) => value === "",
    wanted: "empty",
    otherwise: "procedures can do what their callers may not",
  },
  "db.transaction.timeout": {
    isRight: isLimit,
    wanted: "60s",
    otherwise: "a transaction whose program died can run for ever",
  },
  "db.memory.transaction.max": {
    isRight: isLimit,
    wanted: "128m",
    otherwise: "one query can take all the memory that others need",
  },
  "dbms.memory.transaction.total.max": {
    isRight: isLimit,
    wanted: "300m",
    otherwise: "all queries together can take all of the heap",
  },
  "dbms.cypher.forbid_exhaustive_shortestpath": {
    isRight: (value) => value === "true",
    wanted: "true",
    otherwise: "a shortest path can become a search of all paths, which ends at its deadline only",
  },
};

/**
 * Tells the log where a server's settings are not those that the console relies on, one line each,
 * and what can happen. Where they may not be seen it says that.
 */
export async function checkReliedSettings(
  database: Pick<Database, "run">,
  log: Pick<Logger, "warn">,
): Promise<void> {
  let rows: readonly { readonly name: string; readonly value: string | null }[];
  try {
    rows = await database.run(settings, { names: Object.keys(relied) });
  } catch (error) {
    log.warn(
      { err: error },
      "Whether Neo4j's settings are those that the console relies on could not be checked: its user may not see them. docs/operations.md lists them.",
    );
    return;
  }
  const values = new Map(rows.map(({ name, value }) => [name, value ?? ""]));
  for (const [setting, { isRight, wanted, otherwise }] of Object.entries(relied)) {
    const value = values.get(setting);
    // A version that does not know a setting has nothing to set.
    if (value === undefined || isRight(value)) continue;
    log.warn(
      { setting, value },
      `Neo4j's ${setting} is ${value || "empty"} and should be ${wanted}: ${otherwise}.`,
    );
  }
}
