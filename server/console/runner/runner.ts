import { type ChildProcess, fork } from "node:child_process";
import { on, once } from "node:events";
import { createRequire } from "node:module";
import { setPriority } from "node:os";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Connection } from "#server/database/connect.ts";
import { QueryFailure } from "../failure.ts";
import { consoleLimits } from "../limits.ts";
import { describeDeath } from "./describeDeath.ts";
import type { FromRunner, Outcome, Phase, Question, ToRunner } from "./messages.ts";

/** A runner failed for a reason that is not the query's; the message is for the log. */
export class RunnerError extends Error {
  override readonly name = "RunnerError";
}

const file = fileURLToPath(new URL("./main.ts", import.meta.url));
/** What lets Node read TypeScript. */
const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
/** Megabytes of a runner's heap: enough to decode all that may be sent, with room to spare. */
const heap = 384;
/**
 * From 0, as important as the API, whose answers come first whatever a query costs, to 19. On a busy
 * machine one that is much less important would never be at work, and its deadlines pass all the same.
 */
const niceness = 5;
/** Milliseconds after which a runner that neither speaks nor ends is ended. */
const patience: Readonly<Record<Phase, number>> = {
  reading: consoleLimits.readingTime,
  planning: consoleLimits.planningTime + 3500,
  running: consoleLimits.runningTime + 3500,
};
/** The same for one that is to start, on a busy machine. */
const patienceToStart = 120_000;
/** The same for one that is to stop. */
const patienceToStop = 1000;

/**
 * A process that judges and runs one query at a time, on a connection of its own. There are texts
 * that take the parser minutes, and rows that take minutes and gigabytes to decode: only a process
 * can be ended in the middle of either, and in a process they keep nobody else waiting.
 */
export class Runner {
  readonly #child: ChildProcess;
  #isAlive = true;

  private constructor(child: ChildProcess) {
    this.#child = child;
    child.once("exit", () => (this.#isAlive = false));
    // What cannot be sent to a process is one of the ways in which it is dead.
    child.on("error", () => this.end());
  }

  /** Starts one and waits until it can take a question. @throws RunnerError */
  static async start(connection: Connection): Promise<Runner> {
    const child = fork(file, {
      execArgv: ["--import", loader, `--max-old-space-size=${heap}`],
      serialization: "advanced",
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    // From its start, which takes more of a core than most queries do.
    if (child.pid !== undefined) setPriority(child.pid, niceness);
    const runner = new Runner(child);
    runner.#say({ connection });
    const late = AbortSignal.timeout(patienceToStart);
    const died = once(child, "exit", { signal: late });
    const first = await Promise.race([once(child, "message", { signal: late }), died]).catch(
      () => [],
    );
    if (runner.isAlive && isReady(first[0])) return runner;
    runner.end();
    throw new RunnerError(`A process to run queries in did not start (${String(first)}).`);
  }

  get isAlive(): boolean {
    return this.#isAlive;
  }

  /**
   * Judges and runs a query. Settles when its work has ended, in the database too.
   * @param onLines takes lines of the answer
   * @throws QueryFailure, RunnerError, the signal's reason
   */
  async run(
    question: Question,
    onLines: (lines: string) => void,
    signal: AbortSignal,
  ): Promise<Outcome> {
    signal.throwIfAborted();
    let phase: Phase = "reading";
    let isLate = false;
    let deadline: NodeJS.Timeout | undefined;
    const endAfter = (milliseconds: number): void => {
      clearTimeout(deadline);
      deadline = setTimeout(() => {
        isLate = true;
        this.end();
      }, milliseconds);
    };
    const stop = (): void => {
      this.#say({ stop: true });
      endAfter(patienceToStop);
    };
    signal.addEventListener("abort", stop, { once: true });
    endAfter(patience.reading);
    this.#say({ question });
    try {
      for await (const message of this.#messages()) {
        if ("phase" in message) {
          phase = message.phase;
          if (!signal.aborted) endAfter(patience[phase]);
        } else if ("lines" in message) {
          if (!signal.aborted) onLines(message.lines);
        } else if (signal.aborted) {
          break;
        } else if ("end" in message) {
          return message.end;
        } else if ("failure" in message) {
          throw new QueryFailure(message.failure);
        } else {
          throw new RunnerError("unexpected" in message ? message.unexpected : "It began anew.");
        }
      }
      signal.throwIfAborted();
      throw new QueryFailure(describeDeath(phase, isLate));
    } finally {
      clearTimeout(deadline);
      signal.removeEventListener("abort", stop);
    }
  }

  /** Ends the process, whatever it does; its connection ends with it, and what runs on that. */
  end(): void {
    this.#child.kill("SIGKILL");
  }

  /** What the process says from now on, until it is dead. */
  async *#messages(): AsyncGenerator<FromRunner> {
    const dead = new AbortController();
    const die = (): void => dead.abort();
    this.#child.once("exit", die);
    if (!this.#isAlive) die();
    try {
      for await (const [message] of on(this.#child, "message", { signal: dead.signal })) {
        yield message;
      }
    } catch (error) {
      if (!dead.signal.aborted) throw error;
    } finally {
      this.#child.off("exit", die);
    }
  }

  #say(message: ToRunner): void {
    // Told to a dead process it fails, and its death is what is dealt with.
    if (this.#child.connected) this.#child.send(message, () => {});
  }
}

function isReady(message: unknown): boolean {
  return typeof message === "object" && message !== null && "ready" in message;
}
