import { fileURLToPath } from "node:url";
import { readConfig } from "#server/config.ts";
import { connectDatabase } from "#server/database/connect.ts";
import { runningConnection } from "#server/database/managed/running.ts";
import { createLog } from "#server/log.ts";
import { openDatabase, type OpenDatabase } from "#server/openDatabase.ts";
import { type CommandName, commandNames, runCommand } from "./command.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

const usage = `Usage: npm run data:${commandNames.join("|data:")} -- FOLDER [--force]
  new    makes an empty dataset in FOLDER, with a head in each file that says what it holds
  check  says what is wrong with the dataset in FOLDER
  plan   says what loading it would change
  load   loads it; --force also where more than a quarter of the graph would go`;

async function main(): Promise<number> {
  const [name, ...rest] = process.argv.slice(2);
  const folders = rest.filter((argument) => !argument.startsWith("-"));
  const options = rest.filter((argument) => argument.startsWith("-"));
  const [folder] = folders;
  const isKnown = options.every((option) => option === "--force" && name === "load");
  if (!isCommand(name) || folder === undefined || folders.length > 1 || !isKnown) {
    console.error(usage);
    return 1;
  }

  const stopping = new AbortController();
  process.once("SIGINT", () => stopping.abort());
  process.once("SIGTERM", () => stopping.abort());
  return runCommand(name, folder, {
    force: options.includes("--force"),
    print: (text) => console.log(text),
    complain: (text) => console.error(text),
    isWatched: process.stderr.isTTY,
    writeProgress: (text) => process.stderr.write(text),
    open: () => open(stopping.signal),
  });
}

/** The operator's Neo4j, else that of a running program, else the managed one for this command only. */
async function open(signal: AbortSignal): Promise<OpenDatabase> {
  const config = readConfig(process.env, root);
  const log = createLog(config.logLevel ?? "warn", process.stderr.isTTY);
  const running =
    config.neo4j === undefined ? await runningConnection(config.managedFolder) : undefined;
  if (running === undefined) {
    return openDatabase(config, { log, say: (line) => console.error(line), signal });
  }
  const database = await connectDatabase({ ...running, log });
  return { database, connection: running, close: () => database.close() };
}

function isCommand(name: string | undefined): name is CommandName {
  return commandNames.some((known) => known === name);
}

process.exitCode = await main();
