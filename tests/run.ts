/**
 * Runs every test: the projects that ask a database beside those that drive a browser, since each
 * of the two has a Neo4j of its own and waits much. Ends with the line `N passed, N failed`.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { buildClientIfStale } from "../server/http/buildClient.ts";
import { managedFolder } from "./support/managedFolder.ts";
import { isCounts, noCounts, type Counts } from "./support/tally.ts";

const lanes = [["unit", "contract", "integration"], ["e2e"]] as const;

/** Runs the tests of some projects in a process of their own. */
async function runLane(projects: readonly string[]): Promise<Counts> {
  const vitest = resolve("node_modules/vitest/vitest.mjs");
  const chosen = projects.flatMap((project) => ["--project", project]);
  const child = spawn(process.execPath, [vitest, "run", ...chosen], {
    // Two that each redraw a terminal would overwrite each other: what they write is passed on.
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: "1" } : {}) },
  });
  child.stdout?.pipe(process.stdout, { end: false });
  child.stderr?.pipe(process.stderr, { end: false });
  let counts = noCounts;
  child.on("message", (message) => {
    if (isCounts(message)) counts = message;
  });
  const [code] = await once(child, "close");
  return code === 0 ? counts : { ...counts, failed: Math.max(counts.failed, 1) };
}

// What both lanes need is made once, before they could both begin to make it.
const jars = await managedFolder();
await jars.remove();
await buildClientIfStale(resolve("."), console.log);

const all = await Promise.all(lanes.map(runLane));
const passed = all.reduce((sum, counts) => sum + counts.passed, 0);
const failed = all.reduce((sum, counts) => sum + counts.failed, 0);
process.exitCode = failed === 0 ? 0 : 1;
process.once("exit", () => process.stdout.write(`${passed} passed, ${failed} failed\n`));
