import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const run = promisify(execFile);

/**
 * The path of a Chromium: CHROMIUM_PATH, else one on the system, else, as root on Debian or Ubuntu,
 * the distribution's own, installed now together with a typeface that has Chinese.
 * @throws saying what to install
 */
export async function findChromium(): Promise<string> {
  const given = process.env["CHROMIUM_PATH"];
  if (given !== undefined) {
    if (existsSync(given)) return given;
    throw new Error(`CHROMIUM_PATH is ${given}, where there is no file.`);
  }
  const found = await installed();
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    await run("apt-get", ["update"]);
    await run(
      "apt-get",
      ["install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk"],
      {
        maxBuffer: 1e8,
      },
    );
  }
  const now = await installed();
  if (now !== undefined) return now;
  throw new Error(
    "The end-to-end tests need Chromium: install it (Debian: apt-get install chromium fonts-noto-cjk), or point CHROMIUM_PATH at one.",
  );
}

async function installed(): Promise<string | undefined> {
  for (const name of names) {
    try {
      const { stdout } = await run("/bin/sh", ["-c", `command -v ${name}`]);
      return stdout.trim();
    } catch {
      // Not under this name.
    }
  }
  return undefined;
}
