import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { startBenchServer } from "../graphs/benchServer.ts";
import { benchFolder, generatedDataset } from "../graphs/openGraph.ts";
import { type Section, short, table } from "../report.ts";
import { timed } from "../statistics.ts";
import { loadCsvFiles, writeCsvFiles } from "./loadCsv.ts";

/** The loader, as a command from start to end, against LOAD CSV on the same rows, each into an empty database. */
export async function measureLoading(
  relations: number,
  say: (line: string) => void,
): Promise<Section> {
  const dataset = generatedDataset(relations);
  const folder = join(benchFolder, "loading");
  const csv = join(folder, "empty-import");

  await rm(folder, { recursive: true, force: true });
  const forCsv = await startBenchServer(folder, {
    "dbms.security.allow_csv_import_from_file_urls": true,
  });
  const files = await writeCsvFiles(dataset, csv);
  const csvTime = await timed(() => loadCsvFiles(forCsv.driver, files));
  const rows = await countRows(forCsv.driver);
  await forCsv.stop();
  say(`LOAD CSV: ${rows} rows in ${(csvTime / 1000).toFixed(1)} s`);

  await rm(folder, { recursive: true, force: true });
  const forLoader = await startBenchServer(folder);
  const { uri, username, password } = forLoader.connection;
  let peak = 0;
  let again = 0;
  const first = await timed(async () => {
    peak = await load(dataset, { uri, username, password });
  });
  say(`The loader: ${(first / 1000).toFixed(1)} s, ${peak.toFixed(0)} MB`);
  again = await timed(() => load(dataset, { uri, username, password }));
  await forLoader.stop();
  await rm(folder, { recursive: true, force: true });

  const line = (what: string, time: number): string[] => [
    what,
    (time / 1000).toFixed(1),
    Math.round(rows / (time / 1000)).toLocaleString("en"),
    (csvTime / time).toFixed(2),
  ];
  return {
    title: "Loading",
    text: `${short(relations)} relations with their entities, passages and citations, ${rows.toLocaleString("en")} rows in all. The loader's time is that of the whole command, checking included; LOAD CSV is given files that have been made for it, one a kind with the search keys worked out, and checks nothing.

${table(
  ["", "seconds", "rows a second", "of LOAD CSV"],
  [
    line("LOAD CSV in batches of 5,000", csvTime),
    line("`npm run data:load`, into an empty database", first),
    line("the same again, with nothing new", again),
  ],
)}

Memory of the loading program (resident): ${peak.toFixed(0)} MB at most.`,
  };
}

async function countRows(driver: Awaited<ReturnType<typeof startBenchServer>>["driver"]) {
  const { records } = await driver.executeQuery(
    "RETURN COUNT { () } + COUNT { ()-->() } AS rows",
    {},
    { database: "neo4j" },
  );
  return Number(records[0]?.get("rows"));
}

/** As `npm run data:load` has it. */
const heap = ["--max-old-space-size=256"];

/** Runs the loader as anyone would; gives the most memory that it was seen to have, in megabytes. */
async function load(
  dataset: string,
  to: { readonly uri: string; readonly username: string; readonly password: string },
): Promise<number> {
  const child = spawn(
    process.execPath,
    [...heap, "--import", "tsx", "data/load/cli.ts", "load", dataset],
    {
      env: {
        ...process.env,
        NEO4J_URI: to.uri,
        NEO4J_USERNAME: to.username,
        NEO4J_PASSWORD: to.password,
      },
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  let complaints = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    complaints = (complaints + text).slice(-2000);
  });
  let peak = 0;
  const watch = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
      peak = Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024;
    } catch {
      // It has just ended.
    }
  }, 200);
  const [code] = (await once(child, "close")) as [number | null];
  clearInterval(watch);
  if (code !== 0) throw new Error(`The loader ended with ${code}:\n${complaints}`);
  return peak;
}
