import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";

/** The command line of a process with its arguments parted by spaces, or undefined if there is no such process. */
export async function commandLineOf(pid: number): Promise<string | undefined> {
  if (!isAlive(pid)) return undefined;
  try {
    const text = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => listed(pid));
    // A process that has ended and is not yet reaped has none.
    return text.replaceAll("\0", " ").trim() || undefined;
  } catch {
    return undefined;
  }
}

/** Asks a process to end and, after `patience` milliseconds, ends it. */
export async function endProcess(pid: number, patience: number): Promise<void> {
  signal(pid, "SIGTERM");
  for (let waited = 0; waited < patience; waited += 100) {
    if ((await commandLineOf(pid)) === undefined) return;
    await sleep(100);
  }
  signal(pid, "SIGKILL");
  while ((await commandLineOf(pid)) !== undefined) await sleep(50);
}

async function listed(pid: number): Promise<string> {
  const { stdout } = await promisify(execFile)("ps", ["-o", "command=", "-p", String(pid)]);
  return stdout;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, but not ours to signal.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended by itself in the meantime.
  }
}
