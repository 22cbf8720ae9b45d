import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import type { Connection } from "../../server/database/connect.ts";

/**
 * Loads a folder in small batches in a process of its own, which is killed once it has written so
 * many rows; gives what it wrote last, which is "loaded" where it came to its end before.
 */
export async function killedLoader(
  { uri, password }: Connection,
  folder: string,
  afterRows: number,
  size: number,
): Promise<string> {
  const command = ["--import", "tsx", resolve("tests/support/batchedLoader.ts")];
  const options = { uri, password, folder, size: String(size) };
  const words = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  const child = spawn(process.execPath, [...command, ...words], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "close");
  let last = "";
  for await (const line of createInterface({ input: child.stdout })) {
    last = line;
    if (Number(line) >= afterRows) child.kill("SIGKILL");
  }
  await ended;
  return last;
}
