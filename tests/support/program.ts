import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";

/** The real program, running in a process of its own. */
export interface Program {
  /** As `http://127.0.0.1:41234`, without a slash at the end. */
  readonly url: string;
  readonly pid: number;
  /** All that it has written so far, both streams. */
  output(): string;
  /** Resolves when `text` has been written. @throws with the output if the program ends first */
  hasWritten(text: string): Promise<void>;
  /** Ends it as a supervisor would; gives the exit code. */
  stop(): Promise<number | null>;
  /** Ends it so that it can do nothing more. */
  kill(): Promise<void>;
}

/** What a program that ended by itself leaves behind. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

const ready = /Accord Atlas is ready at (http:\/\/\S+)/;

/**
 * Starts the program on a free port and waits until it is ready.
 * @param environment what differs from the tests' own; undefined unsets
 * @throws with all that it wrote if it ends instead
 */
export async function startProgram(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Program> {
  const running = run(environment);
  await running.written(ready);
  const url = ready.exec(running.output())?.[1] ?? "";
  const { child } = running;
  return {
    url,
    pid: child.pid ?? 0,
    output: running.output,
    hasWritten: (text) => running.written(text),
    stop: async () => {
      child.kill("SIGTERM");
      return (await running.exit).code;
    },
    kill: async () => {
      child.kill("SIGKILL");
      await running.exit;
    },
  };
}

/** Runs the program until it ends by itself, as it does when it cannot start. */
export async function runProgram(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Ended> {
  const running = run(environment);
  return running.exit;
}

function run(environment: Readonly<Record<string, string | undefined>>) {
  const child = spawn(process.execPath, ["--import", "tsx", resolve("server/main.ts")], {
    env: { ...process.env, NODE_ENV: undefined, HOST: undefined, PORT: "0", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
      child.emit("written");
    });
  }
  const exit = once(child, "close").then(([code]: unknown[]): Ended => {
    child.emit("written");
    return { code: code as number | null, output: text };
  });
  const written = async (what: string | RegExp): Promise<void> => {
    const isThere = (): boolean =>
      typeof what === "string" ? text.includes(what) : what.test(text);
    while (!isThere()) {
      if (child.exitCode !== null || child.signalCode !== null) {
        throw new Error(`The program ended without writing ${String(what)}:\n${text}`);
      }
      await once(child, "written");
    }
  };
  return { child, exit, output: () => text, written };
}
